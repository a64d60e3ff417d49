import type { SlotAnswer, SlotsAnswer } from '@tributary/contract/slot/schema'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/section.tsx'
import { useMayCreate } from '../../change/add-thing.tsx'
import { hoursOf } from '../hours-of.ts'
import { usePlanAddress } from '../plan-address.ts'
import type { AskedTimes } from '../slots-asked.ts'

/** Series of meetings, the fairest first: when each is, and who bears the awkward hours. */
export function SeriesList(props: { of: SlotsAnswer; asked: AskedTimes }) {
  const { t, messages, timeZone } = useReader()
  const mayCreate = useMayCreate('meeting')
  const planAddress = usePlanAddress()
  const when = (slot: SlotAnswer) => hoursOf(messages, slot, timeZone())
  return (
    <Section title={t('slot.bestSeries')} note={t('slot.seriesNote')}>
      <Show when={props.of.series.length > 0} fallback={<Empty>{t('slot.none')}</Empty>}>
        <ol class="grid grid-cols-1 gap-3">
          <For each={props.of.series}>
            {series => (
              <li class="card p-4">
                <p class="font-medium [overflow-wrap:anywhere]">{series.sentence}</p>
                <ol class="mt-3 grid gap-2 text-sm">
                  <For each={series.slots}>
                    {slot => (
                      <li class="grid gap-x-4 sm:grid-cols-[15rem_minmax(0,1fr)]">
                        <Show
                          when={mayCreate()}
                          fallback={
                            <time class="tabular font-medium" dateTime={slot.from}>
                              {when(slot)}
                            </time>
                          }
                        >
                          <a
                            class="link tabular font-medium"
                            href={planAddress(slot, props.asked)}
                            aria-label={t('slot.planNamed', { when: when(slot) })}
                          >
                            <time dateTime={slot.from}>{when(slot)}</time>
                          </a>
                        </Show>
                        <span class="text-soft [overflow-wrap:anywhere]">{slot.sentence}</span>
                      </li>
                    )}
                  </For>
                </ol>
              </li>
            )}
          </For>
        </ol>
      </Show>
    </Section>
  )
}
