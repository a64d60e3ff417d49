import type { Body } from '../body/body.ts'
import { type Day, dayNumber, dayOfNumber } from '../date/day.ts'
import { windowOfFields } from '../date/when.ts'
import { type UtcMinutes, utcOf, wallOf } from '../date/zone-clock.ts'
import { asWritten, findCity, findCountry, type Place } from '../place/cities.ts'
import type { Consultation } from './consultation.ts'
import type { Hash } from './hash.ts'

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
  place: Place | undefined
  /** Whether the place stands for another one in its country that is not on the map. */
  isNearby: boolean
  /** What its city is compared by. */
  city: string
  /** Of all that clashes follow from; once it is asked for. */
  hash: Hash | undefined
}

export type Hosts = Map<string, Pick<Body, 'dutyStation' | 'timeZone'>>

/**
 * Reads consultations. The zone of its city decides on which days one is; where no zone is known,
 * that of the duty station of its first organiser.
 */
export function occasionsOf(consultations: Consultation[], hosts: Hosts): Occasion[] {
  const places = new Map<string, Where>()
  return consultations.map(consultation => {
    const { format, city, country } = consultation
    const key = format === 'online' ? '' : `${country}/${city}`
    let where = places.get(key)
    if (!where) {
      where = format === 'online' ? NOWHERE : placeOf(city, country)
      places.set(key, where)
    }
    return occasionAt(consultation, where, hosts)
  })
}

function occasionAt(consultation: Consultation, where: Where, hosts: Hosts): Occasion {
  const { precision, startsAt, endsAt, timeZone, organisers } = consultation
  const zone = where.timeZone ?? timeZone ?? hosts.get(organisers[0] ?? '')?.timeZone ?? 'UTC'
  const isTimed = startsAt !== undefined && endsAt !== undefined && timeZone !== undefined
  const { start, end } = windowOfFields(consultation)
  let [first, last] = [dayNumber(start), dayNumber(end)]
  let from: UtcMinutes
  let to: UtcMinutes
  if (isTimed) {
    from = utcOf(first * DAY + minutesIn(startsAt), timeZone)
    to = utcOf(last * DAY + minutesIn(endsAt), timeZone)
    if (zone !== timeZone) {
      first = Math.floor(wallOf(from, zone) / DAY)
      last = Math.floor(wallOf(to - 1, zone) / DAY)
    } else if (minutesIn(endsAt) === 0) last -= 1
  } else {
    from = utcOf(first * DAY + OPENS, zone)
    to = utcOf(last * DAY + CLOSES, zone)
  }
  const isExact = precision === 'day'
  const { place, isNearby, city } = where
  return {
    of: consultation,
    isExact,
    isTimed,
    first,
    last,
    from,
    to,
    timeZone: zone,
    place,
    isNearby,
    city,
    hash: undefined,
  }
}

/** The order of time. */
export function byTime(a: Occasion, b: Occasion): number {
  return a.from - b.from || (a.of.id < b.of.id ? -1 : 1)
}

/** Whether it is somewhere on the days of one month at most: what is vaguer says nothing of days. */
export function isDated({ of }: Occasion): boolean {
  return of.precision === 'day' || of.precision === 'month'
}

/** Whether two consultations are at one place, apart, or nobody can say. Online is a place. */
export function placesOf(a: Occasion, b: Occasion): 'one' | 'apart' | 'unknown' {
  if (a.of.format === 'online' || b.of.format === 'online') {
    return a.of.format === b.of.format ? 'one' : 'apart'
  }
  const { country } = a.of
  if (country !== undefined && b.of.country !== undefined && country !== b.of.country) {
    return 'apart'
  }
  if (a.city === '' || b.city === '') return 'unknown'
  return a.city === b.city ? 'one' : 'apart'
}

/** The days of an occasion. */
export function daysOf({ first, last }: Occasion): { start: Day; end: Day } {
  return { start: dayOfNumber(first), end: dayOfNumber(last) }
}

type Where = {
  place: Place | undefined
  isNearby: boolean
  timeZone: string | undefined
  city: string
}

const NOWHERE: Where = { place: undefined, isNearby: false, timeZone: undefined, city: '' }

function placeOf(city: string | undefined, country: string | undefined): Where {
  const name = city === undefined ? '' : asWritten(city)
  const found = city === undefined ? undefined : findCity(city, country)
  if (found) return { place: found, isNearby: false, timeZone: found.timeZone, city: name }
  const known = country === undefined ? undefined : findCountry(country)
  if (!known) return { ...NOWHERE, city: name }
  const { largest, zones } = known
  const timeZone = zones.length === 1 ? zones[0] : undefined
  return { place: largest, isNearby: true, timeZone, city: name }
}

function minutesIn(clock: string): number {
  return Number(clock.slice(11, 13)) * 60 + Number(clock.slice(14, 16))
}
