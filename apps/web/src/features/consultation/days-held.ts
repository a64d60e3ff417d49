import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { addDays, type Day, type DayWindow, daysInMonth } from '@tributary/domain/date/day'
import { windowIn } from '@tributary/domain/date/when'

/** The months of a year. */
export function monthsOfYear(year: string): string[] {
  return Array.from({ length: 12 }, (_, n) => `${year}-${String(n + 1).padStart(2, '0')}`)
}

/** The days of a month. */
export function daysOfMonth(month: string): Day[] {
  const count = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))
  return Array.from({ length: count }, (_, n) => `${month}-${String(n + 1).padStart(2, '0')}`)
}

/** What is on each of some days, as it falls for a reader in `timeZone`. */
export function consultationsByDay(
  consultations: ConsultationResource[],
  { start: first, end: last }: DayWindow,
  timeZone: string,
): Map<Day, ConsultationResource[]> {
  const days = new Map<Day, ConsultationResource[]>()
  for (const consultation of consultations) {
    if (consultation.precision !== 'day') continue
    const { start, end } = windowIn(consultation, timeZone)
    const until = end < last ? end : last
    for (let day = start < first ? first : start; day <= until; day = addDays(day, 1)) {
      const before = days.get(day)
      if (before) before.push(consultation)
      else days.set(day, [consultation])
    }
  }
  return days
}
