import { type DateWords, ENGLISH } from './date-words.ts'
import type { Day } from './day.ts'
import type { DateFields } from './when.ts'

/** A date as a person would write it, for a field to change it in: `readDate` reads it back. */
export function writeDate(fields: DateFields, words: DateWords = ENGLISH): string {
  const { start, end, precision, startsAt, endsAt } = fields
  if (precision === 'year') return start
  if (precision === 'quarter') return `${start.slice(5)} ${start.slice(0, 4)}`
  if (precision === 'month') return monthOf(start)
  const days = end === undefined || end === start ? dayOf(start) : span(start, end)
  return startsAt && endsAt ? `${days}, ${startsAt.slice(11)}–${endsAt.slice(11)}` : days

  function span(first: Day, last: Day): string {
    if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))}–${dayOf(last)}`
    const isOneYear = first.slice(0, 4) === last.slice(0, 4)
    return `${isOneYear ? dayOf(first).slice(0, -5) : dayOf(first)} – ${dayOf(last)}`
  }

  function dayOf(day: Day): string {
    return `${Number(day.slice(8))} ${monthOf(day)}`
  }

  function monthOf(date: string): string {
    const name = words.months[Number(date.slice(5, 7)) - 1] ?? ''
    return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${date.slice(0, 4)}`
  }
}
