import { isOffsetZone } from '../date/is-zone.ts'
import type { Fault } from '../fault.ts'
import type { Meeting } from './meeting.ts'
import { readRule } from './rule.ts'
import { daysOfRule, lastDayOf } from './rule-days.ts'

/** How many meetings a series can have: a weekly one for ten years has 522. */
export const MOST_MEETINGS = 600

/** What is wrong with how a meeting recurs, as somebody can mend it; empty where it does not. */
export function recurrenceFaults({
  start,
  precision,
  timeZone,
  recurrence,
}: Pick<Meeting, 'start' | 'precision' | 'timeZone' | 'recurrence'>): Fault[] {
  if (recurrence === undefined) return []
  const fault = (message: string) => [{ path: 'recurrence', message }]
  if (precision !== 'day') {
    return fault(`recurs from a day on: "${start}" says no day of the first meeting`)
  }
  if (timeZone !== undefined && isOffsetZone(timeZone)) {
    const message = `"${timeZone}" is no place, whose clocks a series could follow: say one such as Asia/Kolkata`
    return [{ path: 'timeZone', message }]
  }
  const read = readRule(recurrence)
  if (!read.ok) return fault(`is no rule that can be followed: ${read.message}`)
  const { count, until } = read.rule
  if (count === undefined && until === undefined) {
    return fault(
      'has no end: add how many meetings there are, such as COUNT=10, or the last day, such as UNTIL=20261231',
    )
  }
  if (count !== undefined && count > MOST_MEETINGS) return fault(tooMany(count))
  if (until !== undefined && until < start) {
    return fault(`ends on ${until}, before its first meeting on ${start}`)
  }
  const days = daysOfRule(read.rule, start)
  const [first] = days
  if (first === undefined) return fault('never occurs: no day is as it says')
  if (days.length > MOST_MEETINGS) return fault(tooMany(days.length))
  if (count !== undefined ? days.length < count : (until ?? '') > lastDayOf(start)) {
    return fault('goes on for more than 50 years: end it earlier')
  }
  if (first !== start) {
    return fault(
      `has no meeting on ${start}, when the series starts: the first would be on ${first}. Change one of them`,
    )
  }
  return []
}

function tooMany(count: number): string {
  return `has ${count} meetings: a series has ${MOST_MEETINGS} at most. End it earlier and go on with a new one then`
}
