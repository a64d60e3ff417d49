/** A calendar day, `YYYY-MM-DD`. */
export type Day = string

/** Days from first to last, both inclusive. */
export type DayWindow = { start: Day; end: Day }

const DAY = /^\d{4}-\d{2}-\d{2}$/
const DAYS_PER_400_YEARS = 146_097

/** Whether `text` names a day that exists (2025-02-29 does not). */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false
  const [year, month, day] = partsOf(text)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Days since 1970-01-01; for arithmetic and for axes. */
export function dayNumber(day: Day): number {
  const [year, month, date] = partsOf(day)
  // Years that begin in March have their odd day at their end.
  const from = month > 2 ? year : year - 1
  const leapDays = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400)
  return from * 365 + leapDays + daysSinceMarch(month) + date - 719_469
}

/** The inverse of `dayNumber`. */
export function dayOfNumber(days: number): Day {
  const since = days + 719_468 // 0000-03-01
  const era = Math.floor(since / DAYS_PER_400_YEARS)
  const inEra = since - era * DAYS_PER_400_YEARS
  const leapDays =
    Math.floor(inEra / 1_460) - Math.floor(inEra / 36_524) + Math.floor(inEra / 146_096)
  const yearOfEra = Math.floor((inEra - leapDays) / 365)
  const inYear = inEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const sinceMarch = Math.floor((5 * inYear + 2) / 153)
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9
  const year = era * 400 + yearOfEra + (month > 2 ? 0 : 1)
  const date = inYear - Math.floor((153 * sinceMarch + 2) / 5) + 1
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`
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
  return [digitsOf(day, 0, 4), digitsOf(day, 5, 7), digitsOf(day, 8, 10)]
}

// Read in place: there are many days, and each part of a text would be a text of its own.
function digitsOf(text: string, from: number, to: number): number {
  let number = 0
  for (let n = from; n < to; n += 1) number = number * 10 + text.charCodeAt(n) - 48
  return number
}

// Days before the first of a month, from the first of March on.
function daysSinceMarch(month: number): number {
  return Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5)
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0')
}
