import { dateFaults } from '../date/date-faults.ts'
import { precisionOf } from '../date/partial-date.ts'
import type { DateFields } from '../date/when.ts'
import type { Move } from './move.ts'

/** The most moves that are tried out together. */
export const MOST_MOVES = 500

/**
 * Moves as they stand in an address: `zero-draft:2025-10-01,rev-1:2025-11-20/2025-11-21`. Dates are
 * ISO 8601, spans its intervals, and hours have their zone as RFC 9557 writes it.
 */
export function writeMoves(moves: readonly Move[]): string {
  return moves.map(({ milestone, ...date }) => `${milestone}:${writeMove(date)}`).join(',')
}

/** The moves that a text says, each milestone's last; what cannot be read is given by itself. */
export function readMoves(text: string): { moves: Move[]; unread: string[] } {
  const moves = new Map<string, Move>()
  const unread: string[] = []
  for (const part of text.split(',').filter(Boolean)) {
    const colon = part.indexOf(':')
    const milestone = part.slice(0, colon)
    const date = readMove(part.slice(colon + 1))
    const isFull = moves.size === MOST_MOVES && !moves.has(milestone)
    if (colon < 1 || !date || isFull) unread.push(part)
    else moves.set(milestone, { milestone, ...date })
  }
  return { moves: [...moves.values()], unread }
}

function writeMove({ start, end, startsAt, endsAt, timeZone }: DateFields): string {
  if (startsAt && endsAt && timeZone) return `${startsAt}/${endsAt}[${timeZone}]`
  return end === undefined ? start : `${start}/${end}`
}

function readMove(text: string): DateFields | undefined {
  const [, interval = '', timeZone] = /^([^[]*)(?:\[(.+)\])?$/.exec(text) ?? []
  const [from = '', to, ...more] = interval.split('/')
  if (more.length > 0) return undefined
  return timeZone === undefined ? readDays(from, to) : readHours(from, to, timeZone)
}

function readDays(start: string, end: string | undefined): DateFields | undefined {
  const precision = precisionOf(start)
  if (precision === undefined || (end !== undefined && precisionOf(end) !== 'day')) return undefined
  return sound({ start, ...(end !== undefined && { end }), precision })
}

const CLOCK = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/

function readHours(
  startsAt: string,
  endsAt: string | undefined,
  timeZone: string,
): DateFields | undefined {
  if (endsAt === undefined || !CLOCK.test(startsAt) || !CLOCK.test(endsAt)) return undefined
  if (!isZone(timeZone)) return undefined
  const [start, end] = [startsAt.slice(0, 10), endsAt.slice(0, 10)]
  if (precisionOf(start) !== 'day' || precisionOf(end) !== 'day') return undefined
  const span = start !== end && { end }
  return sound({ start, ...span, precision: 'day', startsAt, endsAt, timeZone })
}

function sound(date: DateFields): DateFields | undefined {
  return dateFaults(date).length === 0 ? date : undefined
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
