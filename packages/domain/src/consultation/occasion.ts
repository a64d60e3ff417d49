import type { Body } from '../body/body.ts'
import { type Day, dayNumber, dayOfNumber } from '../date/day.ts'
import { windowOfFields } from '../date/when.ts'
import { type UtcMinutes, utcOf, wallOf } from '../date/zone-clock.ts'
import { asWritten, findCity, findCountry, type Place } from '../place/cities.ts'
import type { Consultation } from './consultation.ts'

const DAY = 24 * 60
/** A day without hours is taken for a working day at its place. */
const OPENS = 9 * 60
const CLOSES = 18 * 60

/** A consultation by numbers: on which days of its place it is, and between which instants. */
export type Occasion = {
  of: Consultation
  /** Whether its days are known; else it is somewhere between them. */
  isExact: boolean
  /** Whether its hours are known. */
  isTimed: boolean
  /** Day numbers on the calendar of its place, both inclusive. */
  first: number
  last: number
  from: UtcMinutes
  to: UtcMinutes
  timeZone: string
  /** Where people have to be; none online, and where no city or country is known. */
  place?: Place | undefined
  /** Whether the place stands for another one in its country that is not on the map. */
  isNearby: boolean
  /** What its city is compared by. */
  city: string
}

export type Hosts = Map<string, Pick<Body, 'dutyStation' | 'timeZone'>>

/**
 * Reads a consultation. The zone of its city decides on which days it is; where no zone is known,
 * that of the duty station of its first organiser.
 */
export function occasionOf(consultation: Consultation, hosts: Hosts): Occasion {
  const { precision, startsAt, endsAt, timeZone, format, city, country } = consultation
  const where = format === 'online' ? undefined : placeOf(city, country)
  const host = hosts.get(consultation.organisers[0] ?? '')
  const zone = where?.timeZone ?? timeZone ?? host?.timeZone ?? 'UTC'
  const common = {
    of: consultation,
    isExact: precision === 'day',
    timeZone: zone,
    place: where?.place,
    isNearby: where?.isNearby ?? false,
    city: format === 'online' || city === undefined ? '' : asWritten(city),
  }
  if (startsAt && endsAt && timeZone) {
    const [from, to] = [
      utcOf(wallMinutes(startsAt), timeZone),
      utcOf(wallMinutes(endsAt), timeZone),
    ]
    const [first, last] = [from, to - 1].map(instant => Math.floor(wallOf(instant, zone) / DAY))
    return { ...common, isTimed: true, from, to, first: first as number, last: last as number }
  }
  const { start, end } = windowOfFields(consultation)
  const [first, last] = [dayNumber(start), dayNumber(end)]
  const from = utcOf(first * DAY + OPENS, zone)
  const to = utcOf(last * DAY + CLOSES, zone)
  return { ...common, isTimed: false, from, to, first, last }
}

/** Whether it is somewhere on the days of one month at most: what is vaguer says nothing of days. */
export function isDated({ of }: Occasion): boolean {
  return of.precision === 'day' || of.precision === 'month'
}

/** Whether two consultations are at one place, apart, or nobody can say. Online is a place. */
export function placesOf(a: Occasion, b: Occasion): 'one' | 'apart' | 'unknown' {
  const online = [a, b].filter(({ of }) => of.format === 'online').length
  if (online > 0) return online === 2 ? 'one' : 'apart'
  const [here, there] = [a.of.country, b.of.country]
  if (here !== undefined && there !== undefined && here !== there) return 'apart'
  if (a.city === '' || b.city === '') return 'unknown'
  return a.city === b.city ? 'one' : 'apart'
}

/** The days of an occasion. */
export function daysOf({ first, last }: Occasion): { start: Day; end: Day } {
  return { start: dayOfNumber(first), end: dayOfNumber(last) }
}

type Where = { place?: Place; isNearby: boolean; timeZone?: string | undefined }

function placeOf(city: string | undefined, country: string | undefined): Where | undefined {
  const found = city === undefined ? undefined : findCity(city, country)
  if (found) return { place: found, isNearby: false, timeZone: found.timeZone }
  const known = country === undefined ? undefined : findCountry(country)
  if (!known) return undefined
  const { largest, zones } = known
  return { place: largest, isNearby: true, timeZone: zones.length === 1 ? zones[0] : undefined }
}

function wallMinutes(clock: string): number {
  return (
    dayNumber(clock.slice(0, 10)) * DAY +
    Number(clock.slice(11, 13)) * 60 +
    Number(clock.slice(14, 16))
  )
}
