import { type Day, type DayWindow, dayIn } from './day.ts'
import { type PartialDate, type Precision, windowOf } from './partial-date.ts'

/** The date fields of a milestone, a consultation or a meeting, as they are stored. */
export type DateFields = {
  start: PartialDate
  end?: Day | undefined
  precision: Precision
  startsAt?: string | undefined
  endsAt?: string | undefined
  timeZone?: string | undefined
}

/** One of the three kinds of date, never mixed. */
export type When =
  | { kind: 'partial'; date: PartialDate; precision: Precision }
  | { kind: 'days'; start: Day; end: Day }
  | { kind: 'timed'; startsAt: string; endsAt: string; timeZone: string }

/** Which kind of date the fields hold: hours win over days, days over a partial date. */
export function whenOf(fields: DateFields): When {
  const { startsAt, endsAt, timeZone } = fields
  if (startsAt && endsAt && timeZone) return { kind: 'timed', startsAt, endsAt, timeZone }
  if (fields.precision !== 'day') {
    return { kind: 'partial', date: fields.start, precision: fields.precision }
  }
  return { kind: 'days', start: fields.start, end: fields.end ?? fields.start }
}

/** The days that the fields cover or may fall on, on the calendar of their own place. */
export function windowOfFields(fields: DateFields): DayWindow {
  const { start, end = start, precision } = fields
  if (precision === 'day') return { start, end }
  return windowOf(start)
}

/**
 * The instant (UTC, ISO 8601) of a wall-clock time `YYYY-MM-DDTHH:mm` in an IANA zone.
 * A time in a gap moves forward by the gap, the first of two is taken in an overlap
 * (RFC 5545 section 3.3.5 asks for the same).
 */
export function instantOf(wallClock: string, timeZone: string): string {
  return Temporal.PlainDateTime.from(wallClock)
    .toZonedDateTime(timeZone, { disambiguation: 'compatible' })
    .toInstant()
    .toString()
}

/** The wall clock `YYYY-MM-DDTHH:mm` of `timeZone` at an instant (UTC, ISO 8601). */
export function wallClockIn(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
}

/** The days that a date covers for a reader in `timeZone`: only timed spans depend on it. */
export function windowIn(fields: DateFields, timeZone: string): DayWindow {
  const when = whenOf(fields)
  if (when.kind !== 'timed') return windowOfFields(fields)
  return {
    start: dayIn(instantOf(when.startsAt, when.timeZone), timeZone),
    end: dayIn(instantOf(when.endsAt, when.timeZone), timeZone),
  }
}
