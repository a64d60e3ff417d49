import { CITY_LINES } from './city-lines.ts'

/** A place on the map and on the clock. */
export type Place = { latitude: number; longitude: number; timeZone: string }

/** A larger city of a country (ISO 3166-1 alpha-2). */
export type City = Place & { name: string; country: string }

type Gazetteer = {
  /** By name, in the order of the countries. */
  cities: Map<string, City[]>
  /** The zones of each country, and its largest city. */
  countries: Map<string, { largest: City; zones: string[] }>
}

let read: Gazetteer | undefined

/** The city of that name: in the country, or where only one country has it. */
export function findCity(name: string, country?: string): City | undefined {
  const found = gazetteer().cities.get(asWritten(name)) ?? []
  if (country !== undefined) return found.find(city => city.country === country)
  return found.length === 1 ? found[0] : undefined
}

/** All the larger cities. */
export function citiesOf(): City[] {
  return [...gazetteer().cities.values()].flat()
}

/** The largest city of a country, and the zones in which it lies. */
export function findCountry(country: string): { largest: City; zones: string[] } | undefined {
  return gazetteer().countries.get(country)
}

/** A name as it is compared: "Saint-Étienne" and "saint etienne" are one. */
export function asWritten(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/,? d\.?c\.?$/, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

// Read when a place is first asked for.
function gazetteer(): Gazetteer {
  if (read) return read
  read = { cities: new Map(), countries: new Map() }
  for (const line of CITY_LINES.trim().split('\n')) {
    const cities = citiesIn(line)
    for (const city of cities) {
      const name = asWritten(city.name)
      read.cities.set(name, [...(read.cities.get(name) ?? []), city])
    }
    const [largest] = cities
    if (!largest) continue
    const zones = [...new Set(cities.map(({ timeZone }) => timeZone))]
    read.countries.set(largest.country, { largest, zones })
  }
  return read
}

function citiesIn(line: string): City[] {
  const country = line.slice(0, 2)
  return line
    .slice(3)
    .split('|')
    .flatMap(zone => {
      const [timeZone = '', cities = ''] = zone.split('=')
      return cities.split(';').map(city => {
        const [, name = '', latitude, longitude] = /^(.+) (\S+) (\S+)$/.exec(city) ?? []
        return { name, country, latitude: Number(latitude), longitude: Number(longitude), timeZone }
      })
    })
}
