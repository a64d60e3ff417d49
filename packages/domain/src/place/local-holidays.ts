import type { Day } from '../date/day.ts'
import { asWritten } from './cities.ts'
import { HOLIDAY_LINES } from './holiday-lines.ts'

/** The years for which they are known. */
export const HOLIDAY_YEARS = { first: 2024, last: 2035 }

export type LocalHoliday = { day: Day; name: string }

const read = new Map<string, LocalHoliday[]>()

/** The public holidays of a duty station, ascending: those of its country or canton. None where they are not known. */
export function localHolidays(dutyStation: string): LocalHoliday[] {
  const key = asWritten(dutyStation)
  const known = read.get(key)
  if (known) return known
  const line = HOLIDAY_LINES.trim()
    .split('\n')
    .find(other => asWritten(other.slice(0, other.indexOf('|'))) === key)
  const holidays = (line?.split('|').slice(1) ?? [])
    .flatMap(holidaysIn)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  if (line !== undefined) read.set(key, holidays)
  return holidays
}

// Days of one year each, `24-03-29`, or one of every year, `12-25`.
function holidaysIn(text: string): LocalHoliday[] {
  const [name = '', days = ''] = text.split('=')
  return days.split(' ').flatMap(day => {
    if (day.length > 5) return [{ day: `20${day}`, name }]
    const { first, last } = HOLIDAY_YEARS
    return Array.from({ length: last - first + 1 }, (_, n) => ({
      day: `${first + n}-${day}`,
      name,
    }))
  })
}
