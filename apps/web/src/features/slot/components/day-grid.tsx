import type { SlotAttendee } from '@tributary/contract/slot/schema'
import { addDays, type Day } from '@tributary/domain/date/day'
import { placeOfZone, writeDay } from '@tributary/messages/date'
import { createEffect, createMemo, For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { Section } from '../../../ui/section.tsx'
import { useMayCreate } from '../../change/add-thing.tsx'
import { clockOf, offsetOf } from '../clock-of.ts'
import { barsOf, timeOfDay } from '../day-bars.ts'
import { usePlanAddress } from '../plan-address.ts'
import type { AskedTimes } from '../slots-asked.ts'
import { DayBars } from './day-bars.tsx'
import { DayTable } from './day-table.tsx'
import { HourRow } from './hour-row.tsx'

const MINUTE = 60_000
// How much of the day is left in sight before it, in per cent.
const BEFORE = 12

/** A day on the reader's clock: when each of those who are to meet is at work, and what they have. */
export function DayGrid(props: {
  attendees: SlotAttendee[]
  day: Day
  /** The days asked about: what is known of others is not known here. */
  within: AskedTimes
  /** The time that is chosen, an instant. */
  at: string | undefined
  onDay: (day: Day) => void
}) {
  const { t, messages, timeZone } = useReader()
  const planAddress = usePlanAddress()
  const mayCreate = useMayCreate('meeting')
  const span = createMemo(() => timeOfDay(props.day, timeZone()))
  const rows = createMemo(() =>
    props.attendees.map(attendee => ({ attendee, bars: barsOf(attendee, span()) })),
  )
  const hours = () =>
    Array.from(
      { length: Math.round((span().to - span().from) / 60) },
      (_, n) => span().from + n * 60,
    )
  const share = (at: number) => ((at - span().from) / (span().to - span().from)) * 100
  const chosen = () => {
    const from = props.at === undefined ? Number.NaN : Date.parse(props.at) / MINUTE
    return from >= span().from && from < span().to ? from : undefined
  }
  const named = () => writeDay(messages, props.day, { weekday: true })
  const planAt = (at: number) =>
    mayCreate()
      ? planAddress({ from: new Date(at * MINUTE).toISOString() }, props.within)
      : undefined
  let scrolled: HTMLElement | undefined
  // Where the day is wider than the window, the time chosen is in sight.
  createEffect(() => {
    const from = chosen()
    if (from === undefined || !scrolled) return
    scrolled.scrollLeft = (scrolled.scrollWidth * (share(from) - BEFORE)) / 100
  })
  return (
    <Section title={t('slot.day')}>
      <div id="day-hour-by-hour" class="mb-3 flex flex-wrap items-center gap-2">
        <button
          type="button"
          class="button no-print"
          disabled={props.day <= props.within.from}
          onClick={() => props.onDay(addDays(props.day, -1))}
        >
          {t('slot.dayBefore')}
        </button>
        <p aria-live="polite" class="min-w-48 px-1 text-center font-medium">
          {named()}
        </p>
        <button
          type="button"
          class="button no-print"
          disabled={props.day >= props.within.to}
          onClick={() => props.onDay(addDays(props.day, 1))}
        >
          {t('slot.dayAfter')}
        </button>
        <p class="text-sm text-soft">{t('slot.clockOf', { place: placeOfZone(timeZone()) })}</p>
      </div>
      <section
        ref={scrolled}
        class="card overflow-x-auto"
        aria-label={t('slot.table', { day: named() })}
        tabindex="0"
      >
        <div class="min-w-[46rem]">
          <HourRow hours={hours()} timeZone={timeZone()} day={named()} planAt={planAt} />
          <div class="relative" aria-hidden="true">
            <For each={rows()}>
              {({ attendee, bars }) => (
                <div class="grid grid-cols-[8.5rem_minmax(0,1fr)] border-t border-line">
                  <div class="sticky start-0 z-20 flex flex-col justify-center border-e border-line bg-raised px-2 py-1 text-sm">
                    <Show
                      when={attendee.kind === 'body'}
                      fallback={<span class="truncate font-medium">{attendee.name}</span>}
                    >
                      <span class="font-medium">
                        <BodyMark id={attendee.id} />
                      </span>
                    </Show>
                    <span class="truncate text-xs text-soft">
                      {attendee.dutyStation ?? placeOfZone(attendee.timeZone)}{' '}
                      {t('slot.offset', { offset: offsetOf(span().from + 720, attendee.timeZone) })}
                    </span>
                  </div>
                  <DayBars bars={bars} share={share} timeZone={attendee.timeZone}>
                    <Show when={chosen()}>
                      {from => (
                        <span
                          class="absolute inset-y-0 border-x-2 border-accent bg-accent-soft"
                          style={{
                            left: `${share(from())}%`,
                            width: `${share(from() + props.within.minutes) - share(from())}%`,
                          }}
                        />
                      )}
                    </Show>
                  </DayBars>
                </div>
              )}
            </For>
          </div>
        </div>
      </section>
      <Legend isChosen={chosen() !== undefined} />
      <DayTable
        rows={rows()}
        hours={hours()}
        caption={t('slot.table', { day: named() })}
        clock={at => clockOf(at, timeZone())}
      />
    </Section>
  )
}

function Legend(props: { isChosen: boolean }) {
  const { t } = useReader()
  return (
    <p class="mt-2 text-xs text-soft">
      {t('slot.gridLegend')} <Show when={props.isChosen}>{t('slot.gridChosen')}</Show>
    </p>
  )
}
