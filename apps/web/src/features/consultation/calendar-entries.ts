import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { addDays, type Day } from '@tributary/domain/date/day'
import { instantOf, wallClockIn, whenOf, windowIn } from '@tributary/domain/date/when'

/** An entry of a calendar grid: local times without a zone, the end exclusive. */
export type CalendarEntry = {
  id: string
  title: string
  start: string
  end: string
  allDay: boolean
}

/** The consultations that stand on days, as they fall for a reader in `timeZone` (IANA). */
export function entriesIn(
  consultations: ConsultationResource[],
  timeZone: string,
): CalendarEntry[] {
  return consultations.flatMap((consultation): CalendarEntry[] => {
    const { id, title } = consultation
    const when = whenOf(consultation)
    if (when.kind === 'partial') return []
    if (when.kind === 'days') {
      return [{ id, title, start: when.start, end: addDays(when.end, 1), allDay: true }]
    }
    const here = (clock: string) => wallClockIn(instantOf(clock, when.timeZone), timeZone)
    return [{ id, title, start: here(when.startsAt), end: here(when.endsAt), allDay: false }]
  })
}

/** The consultations known only to the month (or less), of which that month may be. */
export function undatedIn(
  consultations: ConsultationResource[],
  month: string,
): ConsultationResource[] {
  return consultations.filter(({ precision, start }) => precision === 'month' && start === month)
}

/** The months (`2025-06`) in which something is, in order. */
export function monthsOf(consultations: ConsultationResource[], timeZone: string): string[] {
  const months = consultations.flatMap(consultation => {
    if (consultation.precision === 'quarter' || consultation.precision === 'year') return []
    const { start, end } = windowIn(consultation, timeZone)
    return [start.slice(0, 7), end.slice(0, 7)]
  })
  return [...new Set(months)].sort()
}

/** The nearest months before and after one in which something is. */
export function monthsAround(months: string[], month: string) {
  return {
    before: months.findLast(other => other < month),
    after: months.find(other => other > month),
  }
}

/** The month of a day. */
export function monthOf(day: Day): string {
  return day.slice(0, 7)
}
