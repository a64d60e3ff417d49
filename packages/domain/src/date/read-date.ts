import { type DatePart, type DateToken, dateTokens } from './date-tokens.ts'
import { type DateWords, ENGLISH } from './date-words.ts'
import { type Day, daysInMonth, weekdayOf } from './day.ts'
import type { PartialDate, Precision } from './partial-date.ts'
import type { DateFields } from './when.ts'

/** How a written date was understood, or why it was not. `readings` are what may be meant. */
export type ReadDate = { ok: true; fields: DateFields } | DateRefusal

export type DateRefusal =
  | { ok: false; reason: 'ambiguous'; readings: DateFields[] }
  | { ok: false; reason: 'backwards'; start: Day; end: Day; readings: DateFields[] }
  | { ok: false; reason: 'no_such_day'; year: number; month: number; last: number }
  | { ok: false; reason: 'other_weekday'; day: Day }
  | { ok: false; reason: Plain }

type Plain =
  | 'empty'
  | 'unknown'
  | 'no_year'
  | 'no_such_month'
  | 'no_such_quarter'
  | 'no_such_hour'
  | 'span_needs_days'
  | 'hours_need_days'
  | 'one_hour_alone'
  | 'hours_backwards'

const LONGEST = 100

/**
 * Reads a date as people write it: "Q1 2025", "June 2025", "12-14 May 2025", "2025-05-12",
 * "12 May 2025 09:30-17:00" (hours in `timeZone`). A year is always needed; only the first day of
 * a span takes that of the last. What could mean two dates is not guessed: both are given.
 */
export function readDate(text: string, timeZone: string, words: DateWords = ENGLISH): ReadDate {
  if (text.trim() === '') return refused('empty')
  const tokens = text.length > LONGEST ? undefined : dateTokens(text, words)
  const written = tokens ? writtenIn(tokens) : 'unknown'
  if (typeof written === 'string') return refused(written)
  if (written.clocks.some(({ hour, minute }) => hour > 23 || minute > 59)) {
    return refused('no_such_hour')
  }
  if (written.points.every(({ slashed }) => !slashed)) return dated(written, timeZone, false)
  const dayFirst = dated(written, timeZone, false)
  const monthFirst = dated(written, timeZone, true)
  if (!dayFirst.ok) {
    return monthFirst.ok || monthFirst.reason === 'no_such_day' ? monthFirst : dayFirst
  }
  const isOne = JSON.stringify(monthFirst) === JSON.stringify(dayFirst)
  if (!monthFirst.ok || isOne) return dayFirst
  return { ok: false, reason: 'ambiguous', readings: [dayFirst.fields, monthFirst.fields] }
}

type Point = Partial<Record<DatePart, number>> & {
  slashed?: Extract<DateToken, { kind: 'slashed' }>
}
type Clock = Extract<DateToken, { kind: 'clock' }>
type WrittenDate = { points: Point[]; clocks: Clock[] }

// Two clocks with a dash between them are hours; what remains is a date, or two with a dash.
function writtenIn(tokens: DateToken[]): WrittenDate | 'unknown' | 'no_year' {
  const isHours = (at: number) =>
    tokens[at]?.kind === 'clock' &&
    tokens[at + 1]?.kind === 'dash' &&
    tokens[at + 2]?.kind === 'clock'
  const points: Point[] = [{}]
  const clocks: Clock[] = []
  for (const [at, token] of tokens.entries()) {
    const point = points.at(-1) as Point
    if (token.kind === 'clock') clocks.push(token)
    else if (token.kind === 'dash') {
      if (!isHours(at - 1)) points.push({})
    } else if (point[token.kind] !== undefined) {
      // A second number beside a month is a year that is cut short: "12 May 25".
      return token.kind === 'day' && point.month && !point.year ? 'no_year' : 'unknown'
    } else if (token.kind === 'slashed') point.slashed = token
    else point[token.kind] = token.value
  }
  const isWhole = points.every(({ slashed, weekday, ...parts }) => {
    const count = Object.keys(parts).length
    return slashed ? count === 0 : count > 0
  })
  return isWhole && points.length <= 2 && clocks.length <= 2 ? { points, clocks } : 'unknown'
}

function dated({ points, clocks }: WrittenDate, timeZone: string, isMonthFirst: boolean): ReadDate {
  const [from = {}, to] = points.map(point => unslashed(point, isMonthFirst))
  if (!to) {
    const start = partial(from)
    return start.ok ? withHours(start, undefined, clocks, timeZone) : start
  }
  const first = { year: to.year, ...(from.day && !from.quarter && { month: to.month }), ...from }
  const last = { year: from.year, ...(to.day && { month: from.month }), ...to }
  const start = partial(first)
  if (!start.ok) return start
  const end = partial(last)
  if (!end.ok) return end
  if (start.precision !== 'day' || end.precision !== 'day') return refused('span_needs_days')
  if (end.date >= start.date) return withHours(start, end.date, clocks, timeZone)
  // "30 December - 2 January 2026" begins, perhaps, in the year before.
  const isYearless = from.month !== undefined && from.year === undefined
  const earlier = isYearless ? partial({ ...first, year: Number(last.year) - 1 }) : undefined
  const meant = earlier?.ok ? withHours(earlier, end.date, clocks, timeZone) : undefined
  const readings = meant?.ok ? [meant.fields] : []
  return { ok: false, reason: 'backwards', start: start.date, end: end.date, readings }
}

function unslashed({ slashed, ...point }: Point, isMonthFirst: boolean): Point {
  if (!slashed) return point
  const { first, second, year } = slashed
  return isMonthFirst
    ? { ...point, year, month: first, day: second }
    : { ...point, year, month: second, day: first }
}

type KnownDate = { ok: true; date: PartialDate; precision: Precision }

function partial({ year, quarter, month, day, weekday }: Point): KnownDate | DateRefusal {
  if (weekday !== undefined && day === undefined) return refused('unknown')
  if (day !== undefined && month === undefined) return refused('unknown')
  if (quarter !== undefined && month !== undefined) return refused('unknown')
  if (year === undefined) return refused('no_year')
  const inYear = String(year).padStart(4, '0')
  if (quarter !== undefined) {
    if (quarter < 1 || quarter > 4) return refused('no_such_quarter')
    return { ok: true, date: `${inYear}-Q${quarter}`, precision: 'quarter' }
  }
  if (month === undefined) return { ok: true, date: inYear, precision: 'year' }
  if (month < 1 || month > 12) return refused('no_such_month')
  const inMonth = `${inYear}-${two(month)}`
  if (day === undefined) return { ok: true, date: inMonth, precision: 'month' }
  const last = daysInMonth(year, month)
  if (day < 1 || day > last) return { ok: false, reason: 'no_such_day', year, month, last }
  const date = `${inMonth}-${two(day)}`
  if (weekday !== undefined && weekday !== weekdayOf(date)) {
    return { ok: false, reason: 'other_weekday', day: date }
  }
  return { ok: true, date, precision: 'day' }
}

function withHours(
  { date: start, precision }: KnownDate,
  last: Day | undefined,
  [from, to]: Clock[],
  timeZone: string,
): ReadDate {
  const end = last === start ? undefined : last
  const fields: DateFields = { start, ...(end && { end }), precision }
  if (!from) return { ok: true, fields }
  if (precision !== 'day') return refused('hours_need_days')
  if (!to) return refused('one_hour_alone')
  const startsAt = `${start}T${clock(from)}`
  const endsAt = `${end ?? start}T${clock(to)}`
  if (endsAt <= startsAt) return refused('hours_backwards')
  return { ok: true, fields: { ...fields, startsAt, endsAt, timeZone } }
}

function refused(reason: Plain): DateRefusal {
  return { ok: false, reason }
}

function clock({ hour, minute }: Clock): string {
  return `${two(hour)}:${two(minute)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
