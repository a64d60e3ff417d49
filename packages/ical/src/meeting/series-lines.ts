import { type DateFields, instantOf, windowOfFields } from '@tributary/domain/date/when'
import type { Meeting } from '@tributary/domain/meeting/meeting'
import { datesOn, type Occurrence } from '@tributary/domain/meeting/occurrences'
import { readRule, writeRule } from '@tributary/domain/meeting/rule'
import { contentLine } from '../line/content-line.ts'
import { dateLine, instant, timeLine } from '../line/date-lines.ts'
import { isOffset } from '../zone/vtimezone.ts'

/** The date of a meeting as a whole: of a series the first as its rule has it, even where that one was moved. */
export function dateOfWhole(meeting: Meeting, all: Occurrence[]): DateFields {
  const [only] = all
  return meeting.recurrence === undefined && only ? only : datesOn(meeting, meeting.start)
}

/** How a series recurs: its rule, and the meetings of it that are none any more (RFC 5545, 3.8.5). */
export function seriesLines(meeting: Meeting, all: Occurrence[]): string[] {
  const called = all.filter(({ on, isCancelled }) => on !== undefined && isCancelled)
  return [...ruleLines(meeting), ...called.map(one => atRule('EXDATE', meeting, one))]
}

/**
 * The meetings of a series that are told by themselves: moved ones, and those whose hour the clock
 * leaves out, as readers differ on whether that is one of a rule.
 */
export function toldApart(all: Occurrence[]): Occurrence[] {
  return all.filter(
    ({ on, isMoved, isCancelled, clock }) =>
      on !== undefined && !isCancelled && (isMoved || clock?.kind === 'gap'),
  )
}

/** A property that says when the rule has a meeting, by which calendars know it. */
export function atRule(name: string, meeting: Meeting, { on = '' }: Occurrence): string {
  const { start, startsAt, timeZone } = datesOn(meeting, on)
  if (!startsAt || !timeZone) return dateLine(name, start)
  return timeLine(name, startsAt, timeZone)
}

/** How sure a meeting is, in the calendar's words. */
export function statusOf({ status }: Meeting): string {
  if (status === 'cancelled') return 'CANCELLED'
  return status === 'tentative' ? 'TENTATIVE' : 'CONFIRMED'
}

/** A clock that is used from one year to another. */
export type ZoneInUse = { timeZone: string; first: number; last: number }

/** The zone of some dates and the years for which it is needed; undefined where they have no hours, or those of UTC. */
export function zoneOf(all: DateFields[]): ZoneInUse | undefined {
  const timeZone = all.find(date => date.timeZone !== undefined)?.timeZone
  if (timeZone === undefined || isOffset(timeZone)) return undefined
  let [first, last] = [9_999, 0]
  for (const date of all) {
    const { start, end } = windowOfFields(date)
    first = Math.min(first, Number(start.slice(0, 4)))
    last = Math.max(last, Number(end.slice(0, 4)))
  }
  return { timeZone, first, last }
}

// Of a series with hours UNTIL is an instant (RFC 5545, 3.3.10): the last at which one may begin.
function ruleLines({ recurrence, startsAt, timeZone }: Meeting): string[] {
  const read = recurrence === undefined ? undefined : readRule(recurrence)
  if (!read?.ok) return []
  const { until } = read.rule
  const rule = writeRule(read.rule)
  if (until === undefined || !startsAt || !timeZone) return [contentLine('RRULE', rule)]
  const last = instant(instantOf(`${until}${startsAt.slice(10)}`, timeZone))
  return [contentLine('RRULE', rule.replace(/UNTIL=\d{8}/, `UNTIL=${last}`))]
}
