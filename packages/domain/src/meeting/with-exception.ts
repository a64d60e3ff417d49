import type { Day } from '../date/day.ts'
import type { MeetingException } from './meeting.ts'

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
