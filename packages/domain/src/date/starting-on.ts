import { dateFaults } from './date-faults.ts'
import { addDays, type Day, dayNumber, daysBetween } from './day.ts'
import { type PartialDate, type Precision, windowOf } from './partial-date.ts'
import type { DateFields } from './when.ts'

/**
 * A date put to another first day: days keep their number and their hours. One known to the month,
 * quarter or year goes to the period whose beginning is nearest, to the next one at the least.
 */
export function startingOn(date: DateFields, day: Day): DateFields {
  if (date.precision !== 'day') {
    const start = periodAt(date.start, date.precision, day)
    return { start, precision: date.precision }
  }
  const { start, end, precision, startsAt, endsAt, timeZone } = date
  const last = end && addDays(day, daysBetween(start, end))
  const days: DateFields = { start: day, ...(last && { end: last }), precision }
  if (!startsAt || !endsAt || !timeZone) return days
  const timed = {
    ...days,
    startsAt: `${day}${startsAt.slice(10)}`,
    endsAt: `${last ?? day}${endsAt.slice(10)}`,
    timeZone,
  }
  // Where the clock is put back or on, a day may not have these hours.
  return dateFaults(timed).length === 0 ? timed : days
}

type Period = Exclude<Precision, 'day'>

function periodAt(from: PartialDate, precision: Period, day: Day): PartialDate {
  const toward = Math.sign(daysBetween(windowOf(from).start, day))
  if (toward === 0) return from
  const distance = (period: PartialDate) =>
    Math.abs(dayNumber(windowOf(period).start) - dayNumber(day))
  let nearest = next(from, precision, toward)
  for (;;) {
    const further = next(nearest, precision, toward)
    if (distance(further) >= distance(nearest)) return nearest
    nearest = further
  }
}

function next(period: PartialDate, precision: Period, by: number): PartialDate {
  const year = Number(period.slice(0, 4))
  const written = (n: number) => String(n).padStart(4, '0')
  if (precision === 'year') return written(year + by)
  const [count, prefix] = precision === 'quarter' ? [4, 'Q'] : [12, '']
  const index = year * count + Number(period.slice(precision === 'quarter' ? 6 : 5)) - 1 + by
  const number = String((index % count) + 1).padStart(precision === 'quarter' ? 1 : 2, '0')
  return `${written(Math.floor(index / count))}-${prefix}${number}`
}
