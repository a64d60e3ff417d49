import type { Day } from '../date/day.ts'
import type { Meeting, MeetingException } from './meeting.ts'
import { daysOfSeries } from './occurrences.ts'

/** The exceptions of a series with another one for a day, or none for it; in the order of days. */
export function withException(
  exceptions: MeetingException[],
  on: Day,
  exception: Omit<MeetingException, 'on'> | undefined,
): MeetingException[] {
  const others = exceptions.filter(other => other.on !== on)
  const all = exception ? [...others, { on, ...exception }] : others
  return all.toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

/** The exceptions that a series has by its rule; those of other days are none of it. */
export function keptExceptions({
  exceptions = [],
  ...series
}: Pick<Meeting, 'start' | 'recurrence' | 'exceptions'>): MeetingException[] {
  const days = new Set(daysOfSeries(series))
  return exceptions.filter(({ on }) => days.has(on))
}
