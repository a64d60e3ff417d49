import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { standingOn } from '@tributary/domain/consultation/standing'
import type { Day } from '@tributary/domain/date/day'
import { findCity } from '@tributary/domain/place/cities'

/** A consultation that was held, or is planned. */
export type Placed = { of: ConsultationResource; isHeld: boolean }

/** Where consultations take place: a city, with what is held there. */
export type Site = {
  key: string
  city: string
  country: string | undefined
  /** Degrees; undefined where the gazetteer does not know the city. */
  at: { longitude: number; latitude: number } | undefined
  here: Placed[]
}

/** The keys of what takes place nowhere on a map. */
export const ONLINE = 'online'
export const NOWHERE = 'unsaid'

/** What counts on a day: what was held, and what is planned. */
export function placedOn(consultations: ConsultationResource[], on: Day): Placed[] {
  return consultations.flatMap(of => {
    const standing = standingOn(of, on)
    return standing ? [{ of, isHeld: standing === 'held' }] : []
  })
}

/** By which place an address asks for a consultation. */
export function siteKeyOf({ format, city, country }: ConsultationResource): string {
  if (format === 'online') return ONLINE
  return city ? `${country ?? ''} ${city}`.trim() : NOWHERE
}

/** The cities in which they take place, those with the most first. */
export function sitesOf(placed: Placed[]): Site[] {
  return [...Map.groupBy(placed, ({ of }) => siteKeyOf(of))]
    .flatMap(([key, here]): Site[] => {
      const { city, country } = here[0]?.of ?? {}
      if (key === ONLINE || key === NOWHERE || !city) return []
      return [{ key, city, country, at: findCity(city, country), here }]
    })
    .toSorted((a, b) => b.here.length - a.here.length || a.city.localeCompare(b.city))
}
