import type { Delivery } from '@tributary/contract/subscription/schema'
import { writeDay, writeInstant } from '@tributary/messages/date'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { DeliveryMark } from './delivery-mark.tsx'

/** Digests and what became of them, each with its hour on the reader's clock. */
export function DeliveryList(props: {
  of: Delivery[]
  /** Whether they are of several people. */
  named?: boolean
}) {
  const { t, messages, timeZone } = useReader()
  const at = (instant: string) => writeInstant(messages, instant, timeZone())
  return (
    <ul class="grid gap-2">
      <For each={props.of}>
        {delivery => (
          <li class="card flex flex-wrap items-start justify-between gap-x-4 gap-y-1 p-4 text-sm">
            <div class="min-w-0 flex-1 basis-60 [overflow-wrap:anywhere]">
              <Show when={props.named}>
                <p class="font-medium">{delivery.person.name}</p>
              </Show>
              <p class={props.named ? '' : 'font-medium'}>
                {delivery.subject ??
                  t('subscription.ofDay', { day: writeDay(messages, delivery.period) })}
              </p>
              <Show when={props.named}>
                <p class="text-soft">{delivery.email}</p>
              </Show>
              <Show when={delivery.detail}>{detail => <p class="text-soft">{detail()}</p>}</Show>
            </div>
            <div class="flex flex-wrap items-center gap-x-3 gap-y-1">
              <time
                class="tabular text-soft"
                datetime={delivery.stateAt ?? delivery.sentAt ?? delivery.dueAt}
              >
                {at(delivery.stateAt ?? delivery.sentAt ?? delivery.dueAt)}
              </time>
              <DeliveryMark state={delivery.state} />
            </div>
          </li>
        )}
      </For>
    </ul>
  )
}
