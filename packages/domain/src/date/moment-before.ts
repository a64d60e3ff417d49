import type { Day } from './day.ts'

/**
 * The last moment before a day, or before one so many days earlier, on the calendar of a zone
 * (UTC, ISO 8601 with milliseconds).
 */
export function momentBefore(day: Day, timeZone: string, daysEarlier = 0): string {
  return Temporal.PlainDate.from(day)
    .subtract({ days: daysEarlier })
    .toZonedDateTime(timeZone)
    .toInstant()
    .subtract({ milliseconds: 1 })
    .toString({ fractionalSecondDigits: 3 })
}
