/** A calendar day, `YYYY-MM-DD`. */
export type Day = string

/** Days from first to last, both inclusive. */
export type DayWindow = { start: Day; end: Day }

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MS_PER_DAY = 86_400_000

/** Whether `text` names a day that exists (2025-02-29 does not). */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false
  const [year, month, day] = partsOf(text)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Days since 1970-01-01; for arithmetic and for axes. */
export function dayNumber(day: Day): number {
  const [year, month, date] = partsOf(day)
  return Math.round(utcMidnight(year, month, date) / MS_PER_DAY)
}

/** The inverse of `dayNumber`. */
export function dayOfNumber(days: number): Day {
  return new Date(days * MS_PER_DAY).toISOString().slice(0, 10)
}

/** The day `days` after `day` (before it, when negative). */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days)
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** Days in a month of the Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether two windows share a day. */
export function overlaps(a: DayWindow, b: DayWindow): boolean {
  return a.start <= b.end && b.start <= a.end
}

/** The day on the wall calendar of `timeZone` (IANA) at `instant` (UTC, ISO 8601). */
export function dayIn(instant: string, timeZone: string): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}

function partsOf(day: Day): [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

// Date.UTC maps the years 0 to 99 to 1900 to 1999; setUTCFullYear does not.
function utcMidnight(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day)
}
