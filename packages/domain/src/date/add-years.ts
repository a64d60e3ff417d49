import { dateFaults } from './date-faults.ts'
import { addDays, type Day, isDay } from './day.ts'
import type { PartialDate } from './partial-date.ts'
import type { DateFields } from './when.ts'

/** A partial date so many years later, as precise as it was; 29 February becomes 28 February. */
export function addYears(date: PartialDate, years: number): PartialDate {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0')
  const moved = `${year}${date.slice(4)}`
  return date.slice(4) === '-02-29' && !isDay(moved) ? `${year}-02-28` : moved
}

/**
 * Date fields so many years later: the same day of the year, the same time on the wall of the same
 * zone, whatever the weekday. What ended on a later day still does. Hours that clocks skip on the
 * new day are left out.
 */
export function inYears(fields: DateFields, years: number): DateFields {
  const { start, end, precision, startsAt, endsAt, timeZone } = fields
  const first = addYears(start, years)
  const last = end === undefined ? undefined : lastDay(start, end, first, years)
  const days = { start: first, ...(last && { end: last }), precision }
  if (startsAt === undefined || endsAt === undefined || timeZone === undefined) return days
  const timed = {
    ...days,
    startsAt: `${first}${startsAt.slice(10)}`,
    endsAt: `${last ?? first}${endsAt.slice(10)}`,
    timeZone,
  }
  return isDay(first) && dateFaults(timed).length > 0 ? days : timed
}

function lastDay(start: Day, end: Day, first: Day, years: number): Day {
  const last = addYears(end, years)
  return end > start && last <= first ? addDays(first, 1) : last
}
