import type { Body } from '../body/body.ts'
import type { DayWindow } from '../date/day.ts'
import { localHolidays } from '../place/local-holidays.ts'
import { workCalendarOf } from '../schedule/un-calendar.ts'
import type { Holiday } from './attendee.ts'

/** When those at a duty station rest: their weekend, and the days off in some days. */
export function restDaysOf(
  station: Pick<Body, 'dutyStation' | 'timeZone'>,
  { start, end }: DayWindow,
): { weekend: readonly number[]; holidays: Holiday[] } {
  const { weekend, holidays } = workCalendarOf(station)
  const byDay = new Map<string, Holiday>(holidays.map(day => [day, { day, kind: 'un' }]))
  // What both keep has a name in the country.
  for (const { day, name } of localHolidays(station.dutyStation)) {
    byDay.set(day, { day, kind: 'local', name })
  }
  const within = [...byDay.values()].filter(({ day }) => day >= start && day <= end)
  return { weekend, holidays: within.sort((a, b) => (a.day < b.day ? -1 : 1)) }
}
