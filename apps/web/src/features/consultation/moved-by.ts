import { dateFaults } from '@tributary/domain/date/date-faults'
import { addDays } from '@tributary/domain/date/day'
import { startingOn } from '@tributary/domain/date/starting-on'
import type { DateFields } from '@tributary/domain/date/when'

const DAY = 24 * 60

/**
 * A date put so many minutes on, on the clock of its own place; whole days where it has no hours.
 * Nothing where a change of clocks leaves no such hours.
 */
export function movedBy(date: DateFields, minutes: number): DateFields | undefined {
  if (date.precision !== 'day') return undefined
  const { startsAt, endsAt, timeZone, precision } = date
  if (minutes % DAY === 0 || !startsAt || !endsAt) {
    return startingOn(date, addDays(date.start, Math.round(minutes / DAY)))
  }
  const later = (clock: string) =>
    Temporal.PlainDateTime.from(clock).add({ minutes }).toString({ smallestUnit: 'minute' })
  const [starts, ends] = [later(startsAt), later(endsAt)]
  const [start, end] = [starts.slice(0, 10), ends.slice(0, 10)]
  const moved = {
    start,
    ...(end !== start && { end }),
    precision,
    startsAt: starts,
    endsAt: ends,
    ...(timeZone && { timeZone }),
  }
  return dateFaults(moved).length === 0 ? moved : undefined
}
