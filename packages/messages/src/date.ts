import type { Messages } from './messages.ts'

/** The date fields of a thing: a partial date, days, or hours in a zone. */
export type WrittenDate = {
  start: string
  end?: string | undefined
  precision: 'day' | 'month' | 'quarter' | 'year'
  startsAt?: string | undefined
  endsAt?: string | undefined
  timeZone?: string | undefined
}

/** A date without its hours: "12–14 May 2025", "April 2024", "Q1 2025", "2027". */
export function writeDate(messages: Messages, { start, end, precision }: WrittenDate): string {
  const year = start.slice(0, 4)
  switch (precision) {
    case 'year':
      return year
    case 'quarter':
      return messages.t('date.quarter', { quarter: start.slice(6), year })
    case 'month':
      return formatter(messages, { month: 'long', year: 'numeric' }).format(utc(`${start}-01`))
    case 'day': {
      const days = formatter(messages, { day: 'numeric', month: 'short', year: 'numeric' })
      return end && end !== start ? range(days, start, end) : days.format(utc(start))
    }
  }
}

/** One day: "16 June 2025", with its weekday where asked. */
export function writeDay(messages: Messages, day: string, options?: { weekday?: boolean }): string {
  return formatter(messages, {
    ...(options?.weekday && { weekday: 'long' }),
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(utc(day))
}

/**
 * A date without its hours, for somebody who reads it on the day `on`: "Fri 20 Jun", "9–10 Jun",
 * "June 2025". The year stands where it is another, the weekday with single days where asked.
 */
export function writeNearDate(
  messages: Messages,
  date: WrittenDate,
  on: string,
  { weekday = false }: { weekday?: boolean } = {},
): string {
  const { start, end = start, precision } = date
  const isThisYear = start.slice(0, 4) === on.slice(0, 4) && end.slice(0, 4) === on.slice(0, 4)
  if (precision !== 'day') return writeDate(messages, date)
  const parts: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'short',
    ...(!isThisYear && { year: 'numeric' }),
  }
  if (end !== start) return range(formatter(messages, parts), start, end)
  const day = formatter(messages, { ...parts, ...(weekday && { weekday: 'short' }) })
  // English puts a comma after the weekday: before a day alone it is noise.
  return day
    .formatToParts(utc(start))
    .map(({ type, value }) => (type === 'literal' ? value.replace(', ', ' ') : value))
    .join('')
}

/** An instant (UTC, ISO 8601) on the wall clock of `timeZone`: "16 Jun 2025, 08:15", with its weekday where asked. */
export function writeInstant(
  messages: Messages,
  instant: string,
  timeZone: string,
  options: { weekday?: boolean } = {},
): string {
  return formatter(messages, {
    ...(options.weekday && { weekday: 'short' }),
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(Temporal.Instant.from(instant).epochMilliseconds)
}

/** The last part of an IANA zone as a place: "Addis Ababa". */
export function placeOfZone(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')
}

// Engines differ in the spaces around a dash; between two days of one month it has none.
function range(format: Intl.DateTimeFormat, start: string, end: string): string {
  const isOneMonth = start.slice(0, 7) === end.slice(0, 7)
  return format
    .formatRangeToParts(utc(start), utc(end))
    .map(({ value }) => (/^\s*–\s*$/.test(value) ? (isOneMonth ? '–' : ' – ') : value))
    .join('')
}

const formatters = new Map<string, Intl.DateTimeFormat>()

// Making an Intl.DateTimeFormat costs some 50 µs: lists of thousands of dates share them.
function formatter(messages: Messages, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${messages.intlLocale} ${JSON.stringify(options)}`
  let format = formatters.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(messages.intlLocale, { timeZone: 'UTC', ...options })
    formatters.set(key, format)
  }
  return format
}

function utc(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
}
