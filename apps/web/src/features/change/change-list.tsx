import type { Change } from '@tributary/domain/change/change'
import { changeSentence } from '@tributary/messages/change-sentence'
import { writeDate, writeInstant } from '@tributary/messages/date'
import { For, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Empty } from '../../ui/empty.tsx'

/** Recorded facts as sentences, with when and by whom. */
export function ChangeList(props: { changes: Change[]; empty: string }) {
  const { t, messages, timeZone, href } = useReader()
  const when = (change: Change) => {
    if (change.imported)
      return writeDate(messages, { start: change.at.slice(0, 10), precision: 'day' })
    return writeInstant(messages, change.at, timeZone())
  }
  return (
    <Show when={props.changes.length > 0} fallback={<Empty>{props.empty}</Empty>}>
      <ul class="divide-y divide-line border-y border-line text-sm">
        <For each={props.changes}>
          {change => (
            <li class="py-2.5">
              <Show
                when={change.thing === 'milestone'}
                fallback={<span>{changeSentence(messages, change)}</span>}
              >
                <a
                  class="quiet-link [overflow-wrap:anywhere]"
                  href={href(`/milestones/${change.thingId}`)}
                >
                  {changeSentence(messages, change)}
                </a>
              </Show>
              <p class="text-xs text-soft">
                {when(change)}
                {', '}
                {change.actor ? t('change.by', { name: change.actor }) : t('change.imported')}
              </p>
              <Show when={change.reason}>
                <p class="mt-0.5 text-xs text-soft">{change.reason}</p>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}
