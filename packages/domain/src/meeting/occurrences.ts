import { addDays, type Day, dayNumber, dayOfNumber, daysBetween } from '../date/day.ts'
import { type DateFields, windowOfFields } from '../date/when.ts'
import { utcOf, type WallMinutes, wallOf } from '../date/zone-clock.ts'
import type { Meeting, MeetingException } from './meeting.ts'
import { readRule } from './rule.ts'
import { daysOfRule } from './rule-days.ts'

/** One meeting, by itself or of a series, with its date as it comes to be. */
export type Occurrence = DateFields & {
  /** Which one of a series: the day on which the rule puts it. */
  on?: Day | undefined
  place?: string | undefined
  isMoved: boolean
  isCancelled: boolean
  /** Why it was moved or cancelled. */
  reason?: string | undefined
  /** Where the clock is changed at its hour: the wall clock that it was said for, and what becomes of it. */
  clock?: { kind: 'gap' | 'overlap'; said: string } | undefined
}

type Unfolded = DateFields & Pick<Meeting, 'recurrence' | 'exceptions' | 'place' | 'status'>

/**
 * The meetings that a meeting stands for, in the order of its rule: itself, or all of its series,
 * moved and cancelled ones with them. Those that touch the days given, on their own calendar.
 * Hours follow the clock of the meeting's zone; one that a change of the clock leaves out comes
 * later by as much, and of two the first is taken.
 */
export function occurrencesOf(
  meeting: Unfolded,
  { from = '0000-01-01', to = '9999-12-31' }: { from?: Day | undefined; to?: Day | undefined } = {},
): Occurrence[] {
  const all = meeting.recurrence === undefined ? [single(meeting)] : unfolded(meeting)
  return all.filter(occurrence => {
    const { start, end } = windowOfFields(occurrence)
    return start <= to && end >= from
  })
}

/** The days by which the meetings of a series are named; none where it is no series. */
export function daysOfSeries({ recurrence, start }: Pick<Meeting, 'recurrence' | 'start'>): Day[] {
  const read = recurrence === undefined ? undefined : readRule(recurrence)
  return read?.ok ? daysOfRule(read.rule, start) : []
}

function single(meeting: Unfolded): Occurrence {
  const { place, status } = meeting
  return {
    ...onClock(datesOf(meeting)),
    ...(place !== undefined && { place }),
    isMoved: false,
    isCancelled: status === 'cancelled',
  }
}

function unfolded(meeting: Unfolded): Occurrence[] {
  const { exceptions = [] } = meeting
  const excepted = new Map(exceptions.map(exception => [exception.on, exception]))
  return daysOfSeries(meeting).map(on => occurrenceOn(meeting, on, excepted.get(on)))
}

function occurrenceOn(
  meeting: Unfolded,
  on: Day,
  exception: MeetingException | undefined,
): Occurrence {
  const { reason, cancelled = false, startsAt } = exception ?? {}
  const place = exception?.place ?? meeting.place
  const dates = datesOn(meeting, on)
  return {
    on,
    ...onClock(exception ? movedBy(dates, exception) : dates),
    ...(place !== undefined && { place }),
    isMoved: startsAt !== undefined || exception?.place !== undefined,
    isCancelled: cancelled || meeting.status === 'cancelled',
    ...(reason !== undefined && { reason }),
  }
}

/** The date of a series' meeting as its rule has it: that of the first, on another day. */
export function datesOn(meeting: DateFields, on: Day): DateFields {
  const { start, end, precision, startsAt, endsAt, timeZone } = datesOf(meeting)
  const last = end && addDays(on, daysBetween(start, end))
  return {
    start: on,
    ...(last && { end: last }),
    precision,
    ...(startsAt &&
      endsAt && {
        startsAt: `${on}${startsAt.slice(10)}`,
        endsAt: `${last ?? on}${endsAt.slice(10)}`,
        timeZone,
      }),
  }
}

function movedBy(dates: DateFields, { startsAt, endsAt }: MeetingException): DateFields {
  if (startsAt === undefined || endsAt === undefined) return dates
  return { ...dates, ...daysOfClocks(startsAt, endsAt), startsAt, endsAt }
}

/** The days of hours: `end` where they reach into another. */
export function daysOfClocks(startsAt: string, endsAt: string): { start: Day; end?: Day } {
  const [start, end] = [startsAt.slice(0, 10), endsAt.slice(0, 10)]
  return end === start ? { start } : { start, end }
}

function datesOf({ start, end, precision, startsAt, endsAt, timeZone }: DateFields): DateFields {
  return {
    start,
    ...(end !== undefined && end !== start && { end }),
    precision,
    ...(startsAt && endsAt && timeZone && { startsAt, endsAt, timeZone }),
  }
}

type OnClock = DateFields & Pick<Occurrence, 'clock'>

// Its hours as the clocks of its zone show them.
function onClock(dates: DateFields): OnClock {
  const { startsAt, endsAt, timeZone, precision } = dates
  if (!startsAt || !endsAt || !timeZone) return dates
  const said = minutesOf(startsAt)
  const at = utcOf(said, timeZone)
  const begins = wallOf(at, timeZone)
  const until = utcOf(minutesOf(endsAt), timeZone)
  // What begins and ends in one gap keeps its length.
  const ends = wallOf(until > at ? until : at + minutesOf(endsAt) - said, timeZone)
  const clock = clockAt(startsAt, said, begins, at, timeZone)
  if (begins === said && ends === minutesOf(endsAt)) return { ...dates, ...clock }
  const clocks = [clockOf(begins), clockOf(ends)] as const
  return {
    ...daysOfClocks(...clocks),
    precision,
    startsAt: clocks[0],
    endsAt: clocks[1],
    timeZone,
    ...clock,
  }
}

function clockAt(
  startsAt: string,
  said: WallMinutes,
  begins: WallMinutes,
  at: number,
  timeZone: string,
): Pick<Occurrence, 'clock'> {
  if (begins !== said) return { clock: { kind: 'gap', said: startsAt } }
  // The clock comes to the same hour again within a day where it was put back.
  const isTwice = [30, 60, 120].some(minutes => wallOf(at + minutes, timeZone) === said)
  return isTwice ? { clock: { kind: 'overlap', said: startsAt } } : {}
}

/** A wall clock `YYYY-MM-DDTHH:mm` by its minutes. */
export function minutesOf(clock: string): WallMinutes {
  const [hours = 0, minutes = 0] = clock.slice(11).split(':').map(Number)
  return dayNumber(clock.slice(0, 10)) * 1_440 + hours * 60 + minutes
}

function clockOf(minutes: WallMinutes): string {
  const day = dayOfNumber(Math.floor(minutes / 1_440))
  const inDay = minutes - Math.floor(minutes / 1_440) * 1_440
  const two = (number: number) => String(number).padStart(2, '0')
  return `${day}T${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`
}
