import { addDays, type Day, dayNumber, dayOfNumber } from '@tributary/domain/date/day'
import { utcOf } from '@tributary/domain/date/zone-clock'
import type { Stretch } from '@tributary/domain/slot/attendee'
import { mergeStretches } from '@tributary/domain/slot/merge-stretches'
import ICAL from 'ical.js'
import { zoneOfTzid } from '../zone/windows-zones.ts'
import { seriesDays } from './series-days.ts'

/** How to read when somebody is busy. */
export type Reading = {
  /** In which what is said on no particular clock is read. */
  timeZone: string
  /** Of what recurs, what lies between these is told, in minutes since 1970 (UTC). */
  from: number
  to: number
}

const DAY = 24 * 60
// To unfold one takes some milliseconds: nobody has more that have not ended.
const MOST_SERIES = 300

/**
 * When somebody is busy by their calendars (RFC 5545): ascending, and nothing but when. What is
 * transparent or cancelled takes no time; what recurs is unfolded; FREEBUSY is read too.
 */
export function readBusy(calendars: ICAL.Component[], reading: Reading): Stretch[] {
  const stretches: Stretch[] = []
  const add = (from: number, to: number) => {
    const within: Stretch = [Math.max(from, reading.from), Math.min(to, reading.to)]
    if (within[0] < within[1]) stretches.push(within)
  }
  for (const calendar of calendars) {
    const home = calendar.getFirstPropertyValue('x-wr-timezone')
    const timeZone = (typeof home === 'string' && zoneOfTzid(home)) || reading.timeZone
    addAll(calendar, { ...reading, timeZone }, add)
  }
  return mergeStretches(stretches)
}

type Add = (from: number, to: number) => void

function addAll(calendar: ICAL.Component, reading: Reading, add: Add): void {
  const events = calendar.getAllSubcomponents('vevent')
  const moved = Map.groupBy(
    events.filter(event => event.hasProperty('recurrence-id')),
    uidOf,
  )
  let series = 0
  for (const event of events) {
    if (!takesTime(event)) continue
    const recurs = event.hasProperty('rrule') || event.hasProperty('rdate')
    if (!recurs || event.hasProperty('recurrence-id')) addOnce(event, reading, add)
    else if (series < MOST_SERIES && !isOver(event, reading)) {
      series += 1
      addSeries(event, moved.get(uidOf(event)) ?? [], reading, add)
    }
  }
  for (const told of calendar.getAllSubcomponents('vfreebusy')) addFreeBusy(told, reading, add)
}

function uidOf(event: ICAL.Component): string {
  return String(event.getFirstPropertyValue('uid') ?? '')
}

function isOver(event: ICAL.Component, { from }: Reading): boolean {
  const rules = event.getAllProperties('rrule').map(rule => rule.getFirstValue() as ICAL.Recur)
  if (event.hasProperty('rdate')) return false
  return rules.every(({ until }) => until && dayOf(until) < addDays(dayAt(from), -2))
}

// Outlook says it in its own property too: 'FREE' is as good as transparent.
function takesTime(event: ICAL.Component): boolean {
  const said = (name: string) => String(event.getFirstPropertyValue(name) ?? '').toUpperCase()
  return (
    said('status') !== 'CANCELLED' &&
    said('transp') !== 'TRANSPARENT' &&
    said('x-microsoft-cdo-busystatus') !== 'FREE'
  )
}

function addOnce(event: ICAL.Component, reading: Reading, add: Add): void {
  const start = timeOf(event, 'dtstart')
  if (!start) return
  const from = utcMinutes(start, reading)
  add(from, from + lengthOf(event, start, reading))
}

// Its exceptions have been added where they were moved to.
function addSeries(
  event: ICAL.Component,
  exceptions: ICAL.Component[],
  reading: Reading,
  add: Add,
): void {
  const start = timeOf(event, 'dtstart')
  if (!start) return
  const length = lengthOf(event, start, reading)
  const leftOut = [...exceptions.flatMap(exception => timeOf(exception, 'recurrence-id') ?? [])]
  leftOut.push(...timesOf(event, 'exdate'))
  const gone = new Set(leftOut.map(told => utcMinutes(told, reading)))
  const times = [start, ...timesOf(event, 'rdate')]
  const window = { first: dayAt(reading.from), last: dayAt(reading.to) }
  for (const property of event.getAllProperties('rrule')) {
    const days = seriesDays(property.getFirstValue() as ICAL.Recur, dayOf(start.time), window)
    times.push(...days.map(day => ({ ...start, time: onDay(start.time, day) })))
  }
  for (const time of times) {
    const from = utcMinutes(time, reading)
    if (!gone.has(from)) add(from, from + length)
  }
}

function addFreeBusy(told: ICAL.Component, reading: Reading, add: Add): void {
  for (const property of told.getAllProperties('freebusy')) {
    const type = String(property.getFirstParameter('fbtype') ?? 'BUSY').toUpperCase()
    if (type === 'FREE') continue
    for (const period of property.getValues()) {
      if (!(period instanceof ICAL.Period)) continue
      const [from, to] = [period.start, period.getEnd()].map(time => utcMinutes({ time }, reading))
      add(from as number, to as number)
    }
  }
}

function lengthOf(event: ICAL.Component, start: Told, reading: Reading): number {
  const end = timeOf(event, 'dtend')
  if (end) return utcMinutes(end, reading) - utcMinutes(start, reading)
  const duration = event.getFirstPropertyValue('duration')
  if (duration instanceof ICAL.Duration) return duration.toSeconds() / 60
  // A day without an end is that day, a time without one is a moment (RFC 5545, 3.6.1).
  return start.time.isDate ? DAY : 0
}

type Told = { time: ICAL.Time; tzid?: string | undefined }

function timeOf(event: ICAL.Component, name: string): Told | undefined {
  try {
    const property = event.getFirstProperty(name)
    const time = property?.getFirstValue()
    if (!(time instanceof ICAL.Time)) return undefined
    return { time, tzid: property?.getFirstParameter('tzid') }
  } catch {
    // What cannot be read takes no time that anybody knows.
    return undefined
  }
}

function timesOf(event: ICAL.Component, name: string): Told[] {
  return event.getAllProperties(name).flatMap(property => {
    const tzid = property.getFirstParameter('tzid')
    return property.getValues().flatMap((value: unknown) => {
      if (value instanceof ICAL.Period) return [{ time: value.start, tzid }]
      return value instanceof ICAL.Time ? [{ time: value, tzid }] : []
    })
  })
}

function onDay(time: ICAL.Time, day: Day): ICAL.Time {
  const other = time.clone()
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  other.resetTo(year, month, date, time.hour, time.minute, time.second, time.zone)
  other.isDate = time.isDate
  return other
}

function dayAt(minutes: number): Day {
  return dayOfNumber(Math.floor(minutes / DAY))
}

function dayOf(time: ICAL.Time): Day {
  return time.toString().slice(0, 10)
}

// By IANA's rules where its zone is one of theirs, else by those that the calendar holds.
function utcMinutes({ time, tzid }: Told, { timeZone }: Reading): number {
  const own = time.zone?.tzid ?? 'floating'
  const zone = time.isDate ? timeZone : zoneOfTzid(tzid ?? own)
  if (zone === undefined && own !== 'floating') return Math.floor(time.toUnixTime() / 60)
  const wall = dayNumber(dayOf(time)) * DAY + time.hour * 60 + time.minute
  return utcOf(wall, zone ?? timeZone)
}
