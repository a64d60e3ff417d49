import { type Day, type DayWindow, daysInMonth, isDay } from './day.ts'

/**
 * A date known to the day, month, quarter or year: `2025-12-16`, `2024-04`, `2025-Q1`, `2027`.
 * Day, month and year are EDTF level 0 (ISO 8601-2); the quarter is written as the dataset does.
 */
export type PartialDate = string

export const PRECISIONS = ['day', 'month', 'quarter', 'year'] as const
export type Precision = (typeof PRECISIONS)[number]

const FORMS: Record<Exclude<Precision, 'day'>, RegExp> = {
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  quarter: /^\d{4}-Q[1-4]$/,
  year: /^\d{4}$/,
}

/** The precision in which `text` is written, or undefined when it is no partial date. */
export function precisionOf(text: string): Precision | undefined {
  if (isDay(text)) return 'day'
  return (['month', 'quarter', 'year'] as const).find(precision => FORMS[precision].test(text))
}

/** The days on which a partial date may fall. Throws RangeError when `date` is not one. */
export function windowOf(date: PartialDate): DayWindow {
  const year = Number(date.slice(0, 4))
  switch (precisionOf(date)) {
    case 'day':
      return { start: date, end: date }
    case 'month':
      return months(year, Number(date.slice(5)), 1)
    case 'quarter':
      return months(year, Number(date.slice(6)) * 3 - 2, 3)
    case 'year':
      return months(year, 1, 12)
    default:
      throw new RangeError(`Not a partial date: ${date}`)
  }
}

function months(year: number, first: number, count: number): DayWindow {
  const last = first + count - 1
  return { start: dayOf(year, first, 1), end: dayOf(year, last, daysInMonth(year, last)) }
}

function dayOf(year: number, month: number, day: number): Day {
  const pad = (n: number, width: number) => String(n).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}
