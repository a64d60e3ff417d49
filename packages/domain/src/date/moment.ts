import { isDay } from './day.ts'

// ISO 8601: seconds may be left out, fractions are cut to milliseconds. A plus in an address that
// nobody escaped arrives as a space.
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+\- ]\d{2}:?\d{2})$/

/**
 * The instant (UTC, ISO 8601 with milliseconds) that a text names: an instant with its offset, or
 * a day, which stands for its last moment in UTC, or its first. Undefined when it is neither.
 */
export function momentOf(text: string, ofDay: 'first' | 'last' = 'last'): string | undefined {
  if (isDay(text)) return `${text}T${ofDay === 'last' ? '23:59:59.999' : '00:00:00.000'}Z`
  if (!INSTANT.test(text)) return undefined
  try {
    const instant = Temporal.Instant.from(text.replace(' ', '+'))
    const written = instant.toString({ fractionalSecondDigits: 3, roundingMode: 'floor' })
    // An offset may lead out of the years that four digits can write.
    return /^\d{4}-/.test(written) ? written : undefined
  } catch {
    return undefined
  }
}
