import { type City, findCity } from '@tributary/domain/place/cities'
import { countryName } from '@tributary/messages/field-words'
import type { Messages } from '@tributary/messages/messages'
import { contentLine } from '../line/content-line.ts'
import type { DatedEntry } from './vevent.ts'

/** Where an entry is, in words. */
export function locationOf(entry: DatedEntry, messages: Messages): string | undefined {
  if (entry.thing === 'milestone') return entry.of.place
  const { venue, city, country, format } = entry.of
  if (!city && format === 'online') return messages.t('consultation.format.online')
  const parts = [venue, city, city && country && countryName(messages, country)]
  return parts.filter(Boolean).join(', ')
}

/** Where its city is on the map (RFC 5545, 3.8.1.6); nothing online, or where no such city is known. */
export function geoLines(entry: DatedEntry): string[] {
  const city = cityOf(entry)
  return city ? [contentLine('GEO', `${city.latitude};${city.longitude}`)] : []
}

function cityOf(entry: DatedEntry): City | undefined {
  if (entry.thing === 'milestone') return cityIn(entry.of.place)
  const { city, country, format } = entry.of
  return city === undefined || format === 'online' ? undefined : findCity(city, country)
}

// "Palais des Nations, Geneva": the city comes late in a place.
function cityIn(place = ''): City | undefined {
  for (const part of place.split(/[,;()]/).reverse()) {
    const city = part.trim() === '' ? undefined : findCity(part)
    if (city) return city
  }
  return undefined
}
