/** A wall clock as minutes since 1970-01-01T00:00 on its own calendar. */
export type WallMinutes = number
/** An instant as minutes since 1970-01-01T00:00Z. */
export type UtcMinutes = number

// From `from` on, until the next begins, the clock is `offset` minutes ahead of UTC.
type Period = { from: UtcMinutes; offset: number }

const SPAN = 4 * 366 * 24 * 60
const known = new Map<string, Map<number, Period[]>>()

/**
 * The instant of a wall clock in a zone, as `instantOf` finds it: a time in a gap moves forward by
 * the gap, the first of two is taken. Made for many: a zone's changes are looked up once for some years.
 */
export function utcOf(wall: WallMinutes, timeZone: string): UtcMinutes {
  const { period, gap } = periodOf(wall, timeZone)
  return wall - (gap?.before.offset ?? period.offset)
}

/** The first instant at which the clock of a zone shows a time, or is past it: a gap is over as it begins. */
export function reachedAt(wall: WallMinutes, timeZone: string): UtcMinutes {
  const { period, gap } = periodOf(wall, timeZone)
  return gap ? period.from : wall - period.offset
}

// The period to which a wall clock belongs; the later one, and that before it, where it is in a gap.
function periodOf(wall: WallMinutes, timeZone: string) {
  const periods = periodsAround(wall, timeZone)
  let at = 0
  while (at + 1 < periods.length) {
    const next = periods[at + 1] as Period
    if (wall < next.from + (periods[at] as Period).offset) break
    at += 1
  }
  const period = periods[at] as Period
  const before = periods[at - 1]
  const isInGap = before !== undefined && wall < period.from + period.offset
  return { period, gap: isInGap ? { before } : undefined }
}

/** The wall clock of a zone at an instant. */
export function wallOf(utc: UtcMinutes, timeZone: string): WallMinutes {
  const periods = periodsAround(utc, timeZone)
  return utc + (periods.findLast(({ from }) => from <= utc)?.offset ?? 0)
}

// The periods of the years around a time, with a margin for all offsets on both sides.
function periodsAround(minutes: number, timeZone: string): Period[] {
  const span = Math.floor(minutes / SPAN)
  let spans = known.get(timeZone)
  if (!spans) {
    spans = new Map()
    known.set(timeZone, spans)
  }
  let periods = spans.get(span)
  if (!periods) {
    const first = span * SPAN
    periods = periodsIn(timeZone, first - MARGIN, first + SPAN + MARGIN)
    spans.set(span, periods)
  }
  return periods
}

const MARGIN = 3 * 24 * 60

function periodsIn(timeZone: string, first: UtcMinutes, last: UtcMinutes): Period[] {
  const start = Temporal.Instant.fromEpochMilliseconds(first * 60_000)
  let at = start.toZonedDateTimeISO(timeZone)
  const periods = [{ from: Number.NEGATIVE_INFINITY, offset: offsetOf(at) }]
  for (;;) {
    const next = at.getTimeZoneTransition('next')
    if (!next || next.epochMilliseconds >= last * 60_000) return periods
    periods.push({ from: next.epochMilliseconds / 60_000, offset: offsetOf(next) })
    at = next
  }
}

function offsetOf(at: Temporal.ZonedDateTime): number {
  return at.offsetNanoseconds / 60_000_000_000
}
