import type { Place } from './cities.ts'

const EARTH_KM = 6_371
const RADIANS = Math.PI / 180

/** Places this near count as one. */
const NEAR_KM = 50
/** To the station or the airport, through it, and on to the venue. */
const AROUND_MINUTES = 180
const KM_PER_HOUR = 750

/** No journey with its rest takes longer. */
export const LONGEST_JOURNEY = 54 * 60

/** The distance between two places over the ground, in km. */
export function kmBetween(a: Place, b: Place): number {
  const [y1, y2] = [a.latitude * RADIANS, b.latitude * RADIANS]
  const dx = (b.longitude - a.longitude) * RADIANS
  const h = Math.sin((y2 - y1) / 2) ** 2 + Math.cos(y1) * Math.cos(y2) * Math.sin(dx / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

/**
 * The minutes that it takes at least to be at work again so many km away: the journey, and after a
 * long one a night, after a very long one a day of rest. See docs/decisions/010.
 */
export function journeyMinutes(km: number): number {
  if (km < NEAR_KM) return 0
  const journey = AROUND_MINUTES + (km / KM_PER_HOUR) * 60
  if (journey < 6 * 60) return Math.ceil(journey)
  const rest = journey < 10 * 60 ? 12 : 24
  return Math.ceil(journey + rest * 60)
}
