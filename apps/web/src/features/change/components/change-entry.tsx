import type { Change } from '@tributary/domain/change/change'
import { changeSentence } from '@tributary/messages/change-sentence'
import { writeDate, writeInstant } from '@tributary/messages/date'
import type { NameOf } from '@tributary/messages/field-words'
import { createSignal, createUniqueId, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { pathOf } from '../thing-paths.ts'
import { FieldTable } from './field-table.tsx'

/** One recorded fact: its sentence, when, by whom, and what was there before and after. */
export function ChangeEntry(props: {
  change: Change
  nameOf: NameOf
  detailed: boolean
  onRestore: ((revision: number) => void) | undefined
}) {
  const { t, messages, href, acronym, showAsOf } = useReader()
  const [isOpen, setOpen] = createSignal(false)
  const id = createUniqueId()
  const change = () => props.change
  const body = () => change().actorBody && acronym(change().actorBody ?? '')
  const sentence = () =>
    changeSentence(messages, change(), {
      who: body() ?? change().actor ?? undefined,
      nameOf: props.nameOf,
      // What a source says of itself is too long for a sentence.
      withReason: !change().imported,
    })
  return (
    <li class="py-2.5">
      <a
        class="quiet-link [overflow-wrap:anywhere]"
        href={href(pathOf(change().thing, change().thingId))}
      >
        {sentence()}
      </a>
      <p class="mt-0.5 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-xs text-soft">
        <When change={change()} />
        <Show when={change().actor ?? change().imported}>
          <span>{by()}</span>
        </Show>
        <Show when={change().via}>
          {token => <span>{t('change.via', { token: token() })}</span>}
        </Show>
        <Show when={props.detailed}>
          <span>{t('change.revision', { revision: change().revision })}</span>
          <Show when={change().before}>
            <button
              type="button"
              class="link no-print"
              aria-expanded={isOpen()}
              aria-controls={id}
              onClick={() => setOpen(!isOpen())}
            >
              {t('change.detail')}
            </button>
          </Show>
          <button
            type="button"
            class="link no-print"
            aria-label={t('asOf.showAt', { title: change().title })}
            onClick={() => showAsOf(change().at)}
          >
            {t('asOf.show')}
          </button>
        </Show>
        <Show when={props.onRestore}>
          {restore => (
            <button
              type="button"
              class="link no-print"
              aria-label={t('change.restoreRevisionNamed', {
                revision: change().revision,
                title: change().title,
              })}
              onClick={() => restore()(change().revision)}
            >
              {t('change.restoreRevision')}
            </button>
          )}
        </Show>
      </p>
      <Show when={change().imported && change().reason}>
        <p class="mt-0.5 text-xs text-soft [overflow-wrap:anywhere]">{change().reason}</p>
      </Show>
      <div id={id}>
        <Show when={isOpen()}>
          <FieldTable change={change()} nameOf={props.nameOf} />
        </Show>
      </div>
    </li>
  )

  function by(): string {
    const { actor } = change()
    if (actor === null) return t('change.imported')
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
