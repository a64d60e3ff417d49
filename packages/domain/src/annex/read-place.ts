import type { ConsultationFormat } from '../consultation/consultation.ts'
import { findCity } from '../place/cities.ts'
import type { Lookup } from './vocabulary.ts'

/** Where a cell says that a consultation takes place; null where it says that there is none. */
export type ReadPlace = {
  city: string | null
  country: string | null
  venue: string | null
  format?: ConsultationFormat
}

const ONLINE = /\b(online|on-line|virtual|virtually|remote|zoom|teams|webex|webinar)\b/i
const BOTH = /\bhybrid\b/i
const BESIDE =
  /[\s;,/+&(]*(\b(and|also|with|or)\b\s*)*\b(online|on-line|virtual|virtually|remote|hybrid)\b( format)?[\s).]*$/i

/** A place as an annex states it: the venue, the city, the country. */
export function placeText(
  { city, country, venue }: { city?: string; country?: string; venue?: string },
  countries: Lookup,
): string {
  return [venue, city, country && countries.nameOf(country)].filter(Boolean).join(', ')
}

/** Reads a place: "Palais des Nations, Geneva, Switzerland", "Geneva (hybrid)", "Online". */
export function readPlace(cell: string, countries: Lookup): ReadPlace {
  const place = cell.replace(BESIDE, '').trim()
  const nowhere = { city: null, country: null, venue: null }
  if (place === '' || (ONLINE.test(place) && !place.includes(','))) {
    return { ...nowhere, format: BOTH.test(cell) ? 'hybrid' : 'online' }
  }
  const format = place === cell ? {} : { format: 'hybrid' as const }
  const parts = place
    .replace(/\s*\(([^()]+)\)$/, ', $1')
    .split(/\s*[,\n]\s*/)
    .filter(Boolean)
  const last = parts.at(-1) ?? ''
  const named = countries.idOf(last)
  // Singapore is a city too: alone it is that.
  const isCountry = named !== undefined && (parts.length > 1 || !findCity(last))
  const rest = isCountry ? parts.slice(0, -1) : parts
  const whole = rest.join(', ')
  const city = findCity(whole, isCountry ? named : undefined) ? whole : rest.at(-1)
  const venue = city === whole ? undefined : rest.slice(0, -1).join(', ')
  const country = isCountry ? named : city && findCity(city)?.country
  return { city: city ?? null, country: country ?? null, venue: venue || null, ...format }
}
