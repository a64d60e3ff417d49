import { dayOfNumber } from '../date/day.ts'
import { journeyMinutes, kmBetween, LONGEST_JOURNEY } from '../place/journey.ts'
import type { Clash } from './clash.ts'
import { makeClash } from './make-clash.ts'
import { isDated, type Occasion, placesOf } from './occasion.ts'

/**
 * How many others of the same body are looked at beside one consultation: a calendar in which all
 * is at once would have as many clashes as pairs.
 */
const MOST_BESIDE = 200
/** No more are told, or than there are consultations. */
const MOST = 10_000

/**
 * Bodies that are expected in two places at once, or have too little time to travel between them.
 * A sweep over each body's calendar: a consultation meets only those that begin before its people
 * could be elsewhere. `occasions` are in the order of time.
 */
export function bodyClashes(occasions: Occasion[]): Clash[] {
  const clashes: Clash[] = []
  const most = Math.max(MOST, occasions.length)
  for (const [body, calendar] of calendarsOf(occasions)) {
    for (const [n, one] of calendar.entries()) {
      const limit = one.to + LONGEST_JOURNEY
      const end = Math.min(calendar.length, n + 1 + MOST_BESIDE)
      for (let m = n + 1; m < end; m += 1) {
        const other = calendar[m] as Occasion
        if (other.from >= limit) break
        // Two bodies may share both: told once.
        const shared = sharedBy(one, other)
        if (shared[0] !== body) continue
        const clash = other.from < one.to ? atOnce(one, other, shared) : tooFar(one, other, shared)
        if (clash) clashes.push(clash)
        if (clashes.length === most) return clashes
      }
    }
  }
  return clashes
}

/** Two that overlap: a clash where they are apart, or where both say their hours. */
export function atOnce(one: Occasion, other: Occasion, bodies: string[]): Clash | undefined {
  const places = placesOf(one, other)
  const bothTimed = one.isTimed && other.isTimed
  if (places === 'one' && !bothTimed) return undefined
  const isCertain = one.isExact && other.isExact && (places !== 'unknown' || bothTimed)
  const isPhysical = one.of.format !== 'online' && other.of.format !== 'online'
  return makeClash(
    'same-body',
    isPhysical && places === 'apart' ? 'high' : 'medium',
    isCertain ? 'certain' : 'possible',
    [one, other],
    { bodies, window: shared(one, other) },
  )
}

/** One after the other, with less between them than the journey takes. */
function tooFar(one: Occasion, other: Occasion, bodies: string[]): Clash | undefined {
  if (!one.isExact || !other.isExact || !one.place || !other.place) return undefined
  if (placesOf(one, other) !== 'apart') return undefined
  const km = kmBetween(one.place, other.place)
  const needed = journeyMinutes(km)
  const left = other.from - one.to
  if (left >= needed) return undefined
  const isCertain = !one.isNearby && !other.isNearby
  return makeClash('travel', 'medium', isCertain ? 'certain' : 'possible', [one, other], {
    bodies,
    window: { start: dayOfNumber(one.last), end: dayOfNumber(Math.max(one.last, other.first)) },
    journey: { km: Math.round(km), hours: Math.ceil(needed / 60), left: Math.floor(left / 60) },
  })
}

/** The bodies that organise both, in the order of their ids. */
function sharedBy({ of: one }: Occasion, { of: other }: Occasion): string[] {
  return one.organisers.filter(body => other.organisers.includes(body)).toSorted()
}

function calendarsOf(occasions: Occasion[]): Map<string, Occasion[]> {
  const calendars = new Map<string, Occasion[]>()
  for (const occasion of occasions.filter(isDated)) {
    for (const body of occasion.of.organisers) {
      const calendar = calendars.get(body)
      if (calendar) calendar.push(occasion)
      else calendars.set(body, [occasion])
    }
  }
  return calendars
}

// On calendars of two places, two that overlap may share no day.
function shared(one: Occasion, other: Occasion) {
  const first = Math.max(one.first, other.first)
  const last = Math.min(one.last, other.last)
  return { start: dayOfNumber(Math.min(first, last)), end: dayOfNumber(Math.max(first, last)) }
}
