import type { Calendar } from '@tributary/contract/calendar/routes'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'

/** What of a calendar cannot be proposed, and why, folded away. */
export function PassedOver(props: { of: Calendar['passedOver'] }) {
  const { t } = useReader()
  const more = () => props.of.count - props.of.first.length
  return (
    <Show when={props.of.count > 0}>
      <details class="mt-1 text-sm">
        <summary class="cursor-pointer py-1 text-warn">
          {t('incoming.passedOver', { count: props.of.count })}
        </summary>
        <ul class="mt-1 grid list-disc gap-1 ps-5 text-soft [overflow-wrap:anywhere]">
          <For each={props.of.first}>
            {({ title, message }) => (
              <li>
                {t('incoming.passedOverOne', {
                  title: title || t('incoming.untitled'),
                  why: message,
                })}
              </li>
            )}
          </For>
          <Show when={more() > 0}>
            <li>{t('incoming.passedOverMore', { count: more() })}</li>
          </Show>
        </ul>
      </details>
    </Show>
  )
}
