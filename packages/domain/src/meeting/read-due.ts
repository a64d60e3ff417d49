import { ENGLISH } from '../date/date-words.ts'
import { addDays, type Day, weekdayOf } from '../date/day.ts'
import { type PartialDate, type Precision, windowOf } from '../date/partial-date.ts'
import { type DateRefusal, type ReadDate, readDate } from '../date/read-date.ts'

/** By when something is to be done, or why that cannot be said. */
export type DueRead =
  | { ok: true; due: PartialDate; precision: Precision }
  | { ok: false; text: string; refusal: DateRefusal | { reason: 'many_days' } }

// How a date that somebody meant begins: a number, a month, a weekday, a quarter.
const NAMES = [...ENGLISH.months, ...ENGLISH.weekdays].map(name => name.slice(0, 3)).join('|')
const MEANT = new RegExp(`^(?:the\\s+)?(?:\\d|q[1-4]\\b|(?:${NAMES})\\p{L}*\\b)`, 'iu')
const BY = /(?<![\p{L}\p{N}])(?:by|due)\s+/giu
const LONGEST = 8

/**
 * Reads "by 12 May" of a text, and what the text says without it. A date without a year is the
 * first from the day of the meeting on; a weekday by itself is the next one after it.
 */
export function readDue(text: string, day: Day): { rest: string; due?: DueRead } {
  for (const { index: at, 0: by } of [...text.matchAll(BY)].toReversed()) {
    const behind = text.slice(at + by.length)
    if (!MEANT.test(behind)) continue
    const { due, length } = dueIn(behind, day)
    return { rest: `${text.slice(0, at)}${behind.slice(length)}`, due }
  }
  return { rest: text }
}

// The most words that are a date; else what the first of them are refused for.
function dueIn(text: string, day: Day): { due: DueRead; length: number } {
  const end = text.search(/\s@/u)
  const whole = end < 0 ? text : text.slice(0, end)
  const ends = [...whole.matchAll(/\S+/g)]
    .slice(0, LONGEST)
    .map(word => word.index + word[0].length)
  let refused: { due: DueRead; length: number } | undefined
  for (const length of ends.toReversed()) {
    const written = whole.slice(0, length).replace(/[.;:!]+$/, '')
    if (/\b(?:the|of|in|on|by|from|at)$/i.test(written)) continue
    const read = asOf(written, day)
    if (read.ok) return { due: read, length }
    const isDate = read.refusal.reason !== 'unknown' && read.refusal.reason !== 'empty'
    if (isDate || !refused) refused = { due: read, length }
    if (isDate) break
  }
  return refused ?? { due: { ok: false, text, refusal: { ok: false, reason: 'empty' } }, length: 0 }
}

function asOf(text: string, day: Day): DueRead {
  const next = weekdayNext(text, day)
  if (next !== undefined) return { ok: true, due: next, precision: 'day' }
  const read = withYear(text, day)
  if (!read.ok) return { ok: false, text, refusal: read }
  const { start, end, startsAt, precision } = read.fields
  if (end !== undefined || startsAt !== undefined) {
    return { ok: false, text, refusal: { reason: 'many_days' } }
  }
  return { ok: true, due: start, precision }
}

function withYear(text: string, day: Day): ReadDate {
  const read = readDate(text, 'UTC')
  if (read.ok || read.reason !== 'no_year') return read
  const year = Number(day.slice(0, 4))
  const refusals: ReadDate[] = []
  // 29 February may be four years ahead, or eight.
  for (let n = 0; n <= 8; n += 1) {
    const dated = readDate(`${text} ${year + n}`, 'UTC')
    if (!dated.ok) {
      if (dated.reason === 'other_weekday' && dated.day >= day) return dated
      refusals.push(dated)
    } else if (windowOf(dated.fields.end ?? dated.fields.start).end >= day) return dated
  }
  return refusals[0] ?? read
}

function weekdayNext(text: string, day: Day): Day | undefined {
  const word = text.trim().toLowerCase()
  if (word.length < 3) return undefined
  const wanted = ENGLISH.weekdays.findIndex(name => name.startsWith(word)) + 1
  if (wanted === 0) return undefined
  return addDays(day, ((wanted - weekdayOf(day) + 6) % 7) + 1)
}
