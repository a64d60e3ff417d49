import { type DateFields, instantOf, whenOf, windowOfFields } from '@tributary/domain/date/when'
import { utcOf } from '@tributary/domain/date/zone-clock'
import type { Meeting } from '@tributary/domain/meeting/meeting'
import { datesOn, minutesOf, type Occurrence } from '@tributary/domain/meeting/occurrences'
import { readRule, writeRule } from '@tributary/domain/meeting/rule'
import { contentLine } from '../line/content-line.ts'
import { comesTwice, dateLine, dates, instant, timeLine } from '../line/date-lines.ts'
import { isOffset } from '../zone/vtimezone.ts'

/** The date of a meeting as a whole: of a series the first as its rule has it, even where that one was moved. */
export function dateOfWhole(meeting: Meeting, all: Occurrence[]): DateFields {
  const [only] = all
  return meeting.recurrence === undefined && only ? only : datesOn(meeting, meeting.start)
}

/**
 * When the first of a series begins, and how long each of it takes: a reader counts that in hours
 * that pass (RFC 5545, 3.8.5.3), so that an end on a day on which the clock is changed says nothing.
 */
export function firstLines(meeting: Meeting): string[] {
  const first = datesOn(meeting, meeting.start)
  const { startsAt, timeZone } = first
  const minutes = minutesOnClock(first)
  if (!startsAt || !timeZone) return dates(whenOf(first))
  const isPlain = minutesThatPass(first) === minutes && !endsTwice(first)
  return [
    timeLine('DTSTART', startsAt, timeZone),
    isPlain
      ? timeLine('DTEND', first.endsAt ?? startsAt, timeZone)
      : contentLine('DURATION', `PT${minutes}M`),
  ]
}

/** How a series recurs: its rule, and the meetings of it that are none any more (RFC 5545, 3.8.5). */
export function seriesLines(meeting: Meeting, all: Occurrence[]): string[] {
  const called = all.filter(({ on, isCancelled }) => on !== undefined && isCancelled)
  return [...ruleLines(meeting), ...called.map(one => atRule('EXDATE', meeting, one))]
}

/**
 * The meetings of a series that are told by themselves: moved ones, and those around which the clock
 * is changed. Readers differ on whether an hour that it leaves out is one of a rule, and on which of
 * two it means; and what goes on through the change is longer or shorter than the others.
 */
export function toldApart(meeting: Meeting, all: Occurrence[]): Occurrence[] {
  const minutes = minutesOnClock(datesOn(meeting, meeting.start))
  return all.filter(
    one =>
      one.on !== undefined &&
      !one.isCancelled &&
      (one.isMoved ||
        one.clock !== undefined ||
        endsTwice(one) ||
        minutesThatPass(one) !== minutes ||
        minutesOnClock(one) !== minutes),
  )
}

function endsTwice({ endsAt, timeZone }: DateFields): boolean {
  return endsAt !== undefined && timeZone !== undefined && comesTwice(endsAt, timeZone)
}

function minutesOnClock({ startsAt, endsAt }: DateFields): number {
  return startsAt && endsAt ? minutesOf(endsAt) - minutesOf(startsAt) : 0
}

function minutesThatPass({ startsAt, endsAt, timeZone }: DateFields): number {
  if (!startsAt || !endsAt || !timeZone) return 0
  return utcOf(minutesOf(endsAt), timeZone) - utcOf(minutesOf(startsAt), timeZone)
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
  const clock = `${until}${startsAt.slice(10)}`
  // Of two hours a reader may mean the later one, a little after.
  const at = comesTwice(clock, timeZone) ? `${until}T23:59` : clock
  const last = instant(instantOf(at, timeZone))
  return [contentLine('RRULE', rule.replace(/UNTIL=\d{8}/, `UNTIL=${last}`))]
}
