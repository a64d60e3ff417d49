import type { Change } from '@tributary/domain/change/change'
import { changeSentence } from '@tributary/messages/change-sentence'
import { writeDate, writeInstant } from '@tributary/messages/date'
import type { NameOf } from '@tributary/messages/field-words'
import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { historyPath, pathOf } from '../thing-paths.ts'
import { ChangeDetail } from './change-detail.tsx'

/** One recorded fact: its sentence, when, by whom, and what was there before and after. */
export function ChangeEntry(props: {
  change: Change
  nameOf: NameOf
  detailed: boolean
  onRestore: ((revision: number) => void) | undefined
}) {
  const { t, messages, href, acronym } = useReader()
  const change = () => props.change
  const body = () => change().actorBody && acronym(change().actorBody ?? '')
  const sentence = () =>
    changeSentence(messages, change(), {
      who: body() ?? change().actor ?? undefined,
      nameOf: props.nameOf,
      // What a source says of itself is too long for a sentence.
      withReason: !change().imported,
    })
  const path = () => {
    const { thing, thingId } = change()
    return pathOf(thing, thingId) ?? historyPath(thing, thingId)
  }
  return (
    <li class="py-2.5">
      <a class="quiet-link [overflow-wrap:anywhere]" href={href(path())}>
        {sentence()}
      </a>
      <p class="mt-0.5 flex flex-wrap gap-x-3 text-xs text-soft">
        <When change={change()} />
        <Show when={change().actor ?? change().imported}>
          <span>{by()}</span>
        </Show>
        <Show when={change().via}>
          {token => <span>{t('change.via', { token: token() })}</span>}
        </Show>
        <Show when={props.detailed}>
          <span>{t('change.revision', { revision: change().revision })}</span>
        </Show>
      </p>
      <Show when={change().imported && change().reason}>
        <p class="mt-0.5 text-xs text-soft [overflow-wrap:anywhere]">{change().reason}</p>
      </Show>
      <Show when={props.detailed}>
        <ChangeDetail change={change()} nameOf={props.nameOf} onRestore={props.onRestore} />
      </Show>
    </li>
  )

  function by(): string {
    const { actor, imported } = change()
    if (actor === null) return imported ? t('change.imported') : ''
    const named = body()
    return named ? t('change.byFor', { name: actor, body: named }) : t('change.by', { name: actor })
  }
}

// What was imported is known to the day at best; the rest on the reader's clock.
function When(props: { change: Change }) {
  const { messages, timeZone } = useReader()
  const text = () => {
    const { at, imported } = props.change
    return imported
      ? writeDate(messages, { start: at.slice(0, 10), precision: 'day' })
      : writeInstant(messages, at, timeZone())
  }
  return (
    <time class="tabular whitespace-nowrap" datetime={props.change.at}>
      {text()}
    </time>
  )
}
