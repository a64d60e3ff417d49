import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { addDays, type Day, type DayWindow, overlaps, weekdayOf } from '@tributary/domain/date/day'
import { type Precision, precisionOf, windowOf } from '@tributary/domain/date/partial-date'
import { windowIn } from '@tributary/domain/date/when'

export const CALENDAR_VIEWS = ['month', 'week', 'agenda', 'year'] as const
export type CalendarView = (typeof CALENDAR_VIEWS)[number]

/** How a view names its time, and under which name it stands in the address. */
export const TIME_PARAM = {
  month: 'month',
  agenda: 'month',
  week: 'week',
  year: 'year',
} as const satisfies Record<CalendarView, string>

const PRECISION: Record<CalendarView, Precision> = {
  month: 'month',
  agenda: 'month',
  week: 'day',
  year: 'year',
}

/** The time of a view that a day is in: `2025-06`, `2025`, or the Monday of its week. */
export function timeOf(view: CalendarView, day: Day): string {
  if (view === 'year') return day.slice(0, 4)
  return view === 'week' ? addDays(day, 1 - weekdayOf(day)) : day.slice(0, 7)
}

/** The time that an address asks a view to show; else the one that `on` is in. */
export function timeAsked(view: CalendarView, asked: string | undefined, on: Day): string {
  if (asked === undefined || precisionOf(asked) !== PRECISION[view]) return timeOf(view, on)
  return timeOf(view, windowOf(asked).start)
}

/** The days of a view's time. */
export function daysOfTime(view: CalendarView, time: string): DayWindow {
  return view === 'week' ? { start: time, end: addDays(time, 6) } : windowOf(time)
}

/** The time so many further. */
export function stepped(view: CalendarView, time: string, by: number): string {
  if (view === 'week') return addDays(time, 7 * by)
  const { start } = windowOf(time)
  const next = Temporal.PlainDate.from(start).add(view === 'year' ? { years: by } : { months: by })
  return timeOf(view, next.toString())
}

/** The times of a view in which something begins or ends, in order. */
export function timesHolding(
  view: CalendarView,
  consultations: ConsultationResource[],
  timeZone: string,
): string[] {
  const times = consultations.flatMap(consultation => {
    const { precision } = consultation
    if (precision === 'quarter' || (precision === 'year' && view !== 'year')) return []
    if (precision === 'month' && view === 'week') return []
    const { start, end } = windowIn(consultation, timeZone)
    return [timeOf(view, start), timeOf(view, end)]
  })
  return [...new Set(times)].sort()
}

/** The nearest times before and after one in which something is. */
export function timesAround(times: string[], time: string) {
  return {
    before: times.findLast(other => other < time),
    after: times.find(other => other > time),
  }
}

/** Where to go on in another view: at `on` where it is in sight, else at the first that is. */
export function timeInView(
  view: CalendarView,
  from: DayWindow,
  { on, holding }: { on: Day; holding: string[] },
): string {
  if (from.start <= on && on <= from.end) return timeOf(view, on)
  const first = holding.find(time => overlaps(daysOfTime(view, time), from))
  return first ?? timeOf(view, from.start)
}
