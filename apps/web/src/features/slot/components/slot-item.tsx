import type { SlotAnswer } from '@tributary/contract/slot/schema'
import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { useMayCreate } from '../../change/add-thing.tsx'
import { hoursOf } from '../hours-of.ts'
import { usePlanAddress } from '../plan-address.ts'
import type { AskedTimes } from '../slots-asked.ts'
import { toneOf } from '../tone-of.ts'

/** A time, why it is good or bad, and what to do with it. */
export function SlotItem(props: {
  slot: SlotAnswer
  asked: AskedTimes
  isOffered: boolean
  onSee: () => void
  onOffer: ((isOffered: boolean) => void) | undefined
}) {
  const { t, messages, timeZone } = useReader()
  const mayCreate = useMayCreate('meeting')
  const planAddress = usePlanAddress()
  const when = () => hoursOf(messages, props.slot, timeZone())
  return (
    <li class={`card border-s-4 p-4 ${toneOf(props.slot.cost).edge}`}>
      <p class="tabular font-medium">
        <time dateTime={props.slot.from}>{when()}</time>
      </p>
      <p class="mt-0.5 text-sm text-soft [overflow-wrap:anywhere]">{props.slot.sentence}</p>
      <div class="no-print mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Show when={mayCreate()}>
          <a
            class="button"
            href={planAddress(props.slot, props.asked)}
            aria-label={t('slot.planThen', { when: when() })}
          >
            {t('slot.plan')}
          </a>
        </Show>
        <button
          type="button"
          class="button button-quiet"
          aria-label={t('slot.seeDayNamed', { when: when() })}
          onClick={() => props.onSee()}
        >
          {t('slot.seeDay')}
        </button>
        <Show when={props.onOffer}>
          {onOffer => (
            <label class="flex min-h-8 items-center gap-2 text-sm">
              <input
                type="checkbox"
                class="size-4 accent-[var(--accent-fill)]"
                checked={props.isOffered}
                aria-label={t('slot.pollNamed', { when: when() })}
                onChange={change => onOffer()(change.currentTarget.checked)}
              />
              {t('slot.poll')}
            </label>
          )}
        </Show>
      </div>
    </li>
  )
}
