import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { type Day, weekdayOf } from '@tributary/domain/date/day'
import { For } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import type { ClashMark } from '../clash-marks.ts'
import { daysOfMonth } from '../days-held.ts'
import { SmallDay } from './small-day.tsx'

/** A month as a small grid of days, with marks on those on which something is. */
export function SmallMonth(props: {
  month: string
  byDay: Map<Day, ConsultationResource[]>
  marks: Map<string, ClashMark>
  onOpen: (id: string) => void
  onWeek: (day: Day) => void
}) {
  const { messages } = useReader()
  const letterOf = new Intl.DateTimeFormat(messages.intlLocale, {
    weekday: 'narrow',
    timeZone: 'UTC',
  })
  // 1 January 2024 was a Monday.
  const letters = [1, 2, 3, 4, 5, 6, 7].map(day =>
    letterOf.format(Temporal.Instant.from(`2024-01-0${day}T12:00Z`).epochMilliseconds),
  )
  return (
    <div class="tabular text-center text-xs">
      <div class="grid grid-cols-7 text-soft" aria-hidden="true">
        <For each={letters}>{letter => <span class="py-1">{letter}</span>}</For>
      </div>
      <div class="grid grid-cols-7">
        <For each={daysOfMonth(props.month)}>
          {(day, index) => (
            <span style={index() === 0 ? { 'grid-column-start': weekdayOf(day) } : {}}>
              <SmallDay
                day={day}
                consultations={props.byDay.get(day) ?? []}
                marks={props.marks}
                onOpen={props.onOpen}
                onWeek={props.onWeek}
              />
            </span>
          )}
        </For>
      </div>
    </div>
  )
}
