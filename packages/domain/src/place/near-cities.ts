import { editDistance } from '../search/edit-distance.ts'
import { asWritten, type City, citiesOf, findCity } from './cities.ts'

type Spelt = { key: string; city: City }

let byLetter: Map<string, Spelt[]> | undefined

/**
 * The larger cities that are written nearly as a name that is none of them; the nearest first.
 * Nobody mistakes the first letter.
 */
export function nearCities(name: string, country?: string): string[] {
  if (findCity(name, country)) return []
  byLetter ??= Map.groupBy(
    citiesOf().map(city => ({ key: asWritten(city.name), city })),
    ({ key }) => key.charAt(0),
  )
  const key = asWritten(name)
  const most = key.length < 5 ? 1 : 2
  return (byLetter.get(key.charAt(0)) ?? [])
    .filter(({ city }) => country === undefined || city.country === country)
    .map(({ key: other, city }) => ({ city, distance: editDistance(key, other, most) }))
    .filter(({ distance }) => distance > 0 && distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ city }) => city.name)
}
