import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import type { Day } from '@tributary/domain/date/day'
import { writeDate } from '@tributary/messages/date'
import { planningTexts } from '@tributary/messages/planning'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { undatedIn } from '../calendar-entries.ts'
import type { ClashMark } from '../clash-marks.ts'
import { monthsOfYear } from '../days-held.ts'
import { SmallMonth } from './small-month.tsx'

/** A year in twelve small months; a day on which something is opens it, or its week. */
export function YearGrid(props: {
  consultations: ConsultationResource[]
  byDay: Map<Day, ConsultationResource[]>
  year: string
  marks: Map<string, ClashMark>
  onOpen: (id: string) => void
  onMonth: (month: string) => void
  onWeek: (day: Day) => void
}) {
  const { messages } = useReader()
  const say = planningTexts(messages)
  const names = new Intl.DateTimeFormat(messages.intlLocale, { month: 'long', timeZone: 'UTC' })
  const nameOf = (month: string) =>
    names.format(Temporal.Instant.from(`${month}-01T12:00Z`).epochMilliseconds)
  const undated = (month: string) => undatedIn(props.consultations, month)
  return (
    <div class="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4 print:grid-cols-4">
      <For each={monthsOfYear(props.year)}>
        {month => (
          <section
            class="min-w-0 break-inside-avoid"
            aria-label={writeDate(messages, { start: month, precision: 'month' })}
          >
            <h3 class="text-sm font-semibold">
              <button type="button" class="quiet-link min-h-8" onClick={() => props.onMonth(month)}>
                {nameOf(month)}
              </button>
            </h3>
            <SmallMonth
              month={month}
              byDay={props.byDay}
              marks={props.marks}
              onOpen={props.onOpen}
              onWeek={props.onWeek}
            />
            <Show when={undated(month).length > 0}>
              <button
                type="button"
                class="quiet-link mt-1 min-h-6 text-xs text-soft"
                title={undated(month)
                  .map(({ title }) => title)
                  .join('\n')}
                onClick={() => props.onMonth(month)}
              >
                {say('calendar.undatedCount', { count: undated(month).length })}
              </button>
            </Show>
          </section>
        )}
      </For>
    </div>
  )
}
