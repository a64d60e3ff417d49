import { addDays, isDay } from '@tributary/domain/date/day'
import { type DateFields, wallClockIn } from '@tributary/domain/date/when'
import ICAL from 'ical.js'
import { zoneOfTzid } from '../zone/windows-zones.ts'

/** An entry of somebody's calendar. */
export type CalendarEntry = {
  uid: string
  title: string
  /** Undefined where it has none that can be read; hours on no particular clock have no zone. */
  date: DateFields | undefined
  /** Its rule, where it recurs. */
  recurs: string | undefined
  location: string
  status: string
  url: string
  description: string
  /** The text of a property by its name; empty where it has none. */
  property: (name: string) => string
}

/** An entry as a VEVENT says it; `home` is the zone in which its calendar is kept. */
export function entryOf(event: ICAL.Component, home?: string): CalendarEntry {
  const property = (name: string) => {
    const found = event.getFirstProperty(name.toLowerCase())
    const value = String(found?.getFirstValue() ?? '')
    return found?.type === 'unknown' ? unescaped(value) : value
  }
  return {
    uid: property('uid'),
    title: property('summary').replaceAll(/\s+/g, ' ').trim(),
    date: dateOf(event, home),
    recurs: property('rrule') || property('rdate') || undefined,
    location: property('location'),
    status: property('status').toUpperCase(),
    url: property('url'),
    description: property('description'),
    property,
  }
}

// What the library does not know is text all the same (RFC 5545, 3.8.8.2).
function unescaped(value: string): string {
  return value.replaceAll(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark))
}

function dateOf(event: ICAL.Component, home: string | undefined): DateFields | undefined {
  const start = timeOf(event, 'dtstart')
  if (!start) return undefined
  const end = endOf(event, start)
  if (start.isDate) {
    const first = dayOf(start)
    // The end of all-day entries is exclusive (RFC 5545, 3.6.1).
    const last = end ? addDays(dayOf(end), -1) : first
    return { start: first, precision: 'day', ...(last > first && { end: last }) }
  }
  const zone = zoneIn(event, start, home)
  const startsAt = clockOf(start, zone)
  const endsAt = end && !end.isDate ? clockOf(end, zone) : startsAt
  const [first, last] = [startsAt.slice(0, 10), endsAt.slice(0, 10)]
  const days: DateFields = { start: first, precision: 'day', ...(last > first && { end: last }) }
  // A moment takes no time: it is known to the day.
  if (endsAt <= startsAt) return days
  return { ...days, startsAt, endsAt, ...(zone && { timeZone: zone }) }
}

function timeOf(event: ICAL.Component, name: string): ICAL.Time | undefined {
  try {
    const value = event.getFirstPropertyValue(name)
    return value instanceof ICAL.Time ? value : undefined
  } catch {
    // Some write a day without saying that it is one (RFC 5545, 3.2.20).
    const written = String(event.getFirstProperty(name)?.toJSON()[3] ?? '').slice(0, 10)
    return isDay(written) ? ICAL.Time.fromDateString(written) : undefined
  }
}

function endOf(event: ICAL.Component, start: ICAL.Time): ICAL.Time | undefined {
  const end = timeOf(event, 'dtend')
  if (end) return end
  const duration = event.getFirstPropertyValue('duration')
  if (typeof duration !== 'object' || duration === null || !('toSeconds' in duration)) {
    return undefined
  }
  const later = start.clone()
  later.addDuration(duration as ICAL.Duration)
  return later
}

// A clock without a zone is one on the wall: of the calendar's home, or of nowhere.
function zoneIn(event: ICAL.Component, start: ICAL.Time, home: string | undefined) {
  const tzid = event.getFirstProperty('dtstart')?.getFirstParameter('tzid')
  if (tzid) return zoneOfTzid(tzid) ?? 'UTC'
  const known = home === undefined ? undefined : zoneOfTzid(home)
  return known ?? (isUtc(start) ? 'UTC' : undefined)
}

function isUtc({ zone }: ICAL.Time): boolean {
  return zone?.tzid === 'UTC'
}

// In its own zone as it stands; in another, and where its zone is none of IANA's, by the instant.
function clockOf(time: ICAL.Time, zone: string | undefined): string {
  const stands = time.toString().slice(0, 16)
  const own = time.zone?.tzid
  if (zone === undefined || (own !== undefined && zoneOfTzid(own) === zone)) return stands
  if (own === 'floating') return stands
  return wallClockIn(new Date(time.toUnixTime() * 1_000).toISOString(), zone)
}

function dayOf(time: ICAL.Time): string {
  return time.toString().slice(0, 10)
}
