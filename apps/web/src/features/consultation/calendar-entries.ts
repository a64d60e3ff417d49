import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { addDays } from '@tributary/domain/date/day'
import { instantOf, wallClockIn, whenOf } from '@tributary/domain/date/when'

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

/** The consultations known to a month (or, of a year, to no more than that), and to no day. */
export function undatedIn(
  consultations: ConsultationResource[],
  time: string,
): ConsultationResource[] {
  return consultations.filter(({ precision, start }) => precision !== 'day' && start === time)
}
