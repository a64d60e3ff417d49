import { contentLine } from '../line/content-line.ts'
import { type Transition, transitionsOf } from './transitions.ts'

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/**
 * Whether a zone is UTC or no more than an offset (`+05:30`): its times are written in UTC, which
 * needs no VTIMEZONE, and no TZID with a colon in it, which not every reader takes.
 */
export function isOffset(timeZone: string): boolean {
  return /^(UTC$|[+-])/.test(timeZone)
}

/**
 * The VTIMEZONE of an IANA zone for entries of the years given, with its CRLFs, from the zone data
 * of the runtime; throws RangeError for a zone that it does not know. A yearly rule is written as one, which older clients want; what no rule covers,
 * and what a zone did before it changed its rules, is written date by date (RFC 5545, 3.6.5).
 */
export function vtimezone(timeZone: string, firstYear: number, lastYear: number): string {
  // Years have four digits (RFC 5545, 3.3.4).
  const [fromYear, untilYear] = [Math.max(firstYear - 1, 1), Math.min(lastYear + 3, 9_999)]
  const { initial, transitions } = transitionsOf(timeZone, fromYear, untilYear)
  const groups = Map.groupBy(transitions, transition => {
    const local = localOf(transition)
    return `${transition.from} ${transition.to} ${local.getUTCMonth()} ${local.toISOString().slice(11, 19)}`
  })
  const [first] = transitions
  const start = `${String(fromYear).padStart(4, '0')}0101T000000`
  return [
    'BEGIN:VTIMEZONE\r\n',
    contentLine('TZID', timeZone),
    // Only where no change comes before the first year: one of each kind is what Outlook knows best.
    first && localOf(first).getUTCFullYear() < firstYear
      ? ''
      : observance('STANDARD', start, initial, initial),
    ...[...groups.values()].map(group => observancesOf(group, untilYear - 1)),
    'END:VTIMEZONE\r\n',
  ].join('')
}

function observancesOf(group: Transition[], lastYear: number): string {
  const rule = ruleOf(group, lastYear)
  // Readers differ on whether RDATE adds to DTSTART: dates of their own leave no doubt.
  const written = rule ? group.slice(0, 1) : group
  return written
    .map(transition => {
      const name = transition.to > transition.from ? 'DAYLIGHT' : 'STANDARD'
      const start = localText(localOf(transition))
      return observance(
        name,
        start,
        transition.from,
        transition.to,
        rule ? contentLine('RRULE', rule) : '',
      )
    })
    .join('')
}

// "The last Sunday of March": the same place in the month, every year without a gap.
function ruleOf(group: Transition[], lastYear: number): string | undefined {
  const days = group.map(localOf)
  const [first] = days
  const last = days.at(-1)
  if (!first || !last || days.length < 2) return undefined
  const yearly = days.every((day, n) => day.getUTCFullYear() === first.getUTCFullYear() + n)
  const sameDay = days.every(day => day.getUTCDay() === first.getUTCDay())
  if (!yearly || !sameDay || last.getUTCFullYear() !== lastYear) return undefined
  const nth = (day: Date) => Math.ceil(day.getUTCDate() / 7)
  const isLast = (day: Date) =>
    new Date(day.getTime() + 7 * 86_400_000).getUTCMonth() !== day.getUTCMonth()
  const place = days.every(isLast)
    ? -1
    : days.every(day => nth(day) === nth(first))
      ? nth(first)
      : undefined
  if (place === undefined) return undefined
  return `FREQ=YEARLY;BYMONTH=${first.getUTCMonth() + 1};BYDAY=${place}${WEEKDAYS[first.getUTCDay()]}`
}

function observance(name: string, start: string, from: number, to: number, repeats = ''): string {
  return [
    `BEGIN:${name}\r\n`,
    contentLine('DTSTART', start),
    contentLine('TZOFFSETFROM', offsetText(from)),
    contentLine('TZOFFSETTO', offsetText(to)),
    repeats,
    `END:${name}\r\n`,
  ].join('')
}

// The wall clock just before the change, in the UTC fields of a Date.
function localOf({ epochSeconds, from }: Transition): Date {
  return new Date((epochSeconds + from) * 1_000)
}

function localText(local: Date): string {
  return local.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')
}

function offsetText(seconds: number): string {
  const absolute = Math.abs(seconds)
  const two = (n: number) => String(n).padStart(2, '0')
  const tail = absolute % 60 > 0 ? two(absolute % 60) : ''
  return `${seconds < 0 ? '-' : '+'}${two(Math.floor(absolute / 3_600))}${two(Math.floor(absolute / 60) % 60)}${tail}`
}
