import ICAL from 'ical.js'
import nodeIcal, { type VEvent } from 'node-ical'

/** One entry of a calendar as a client shows it, a series unfolded: days as such, hours as instants. */
export type ShownEntry = {
  uid: string
  start: string
  /** Of days the day after. */
  end: string
  summary: string
  status: string
  sequence: number
  location: string
}

/** The events of a calendar as ical.js reads them. */
export function eventsByIcal(text: string): ShownEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never)
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const all = calendar.getAllSubcomponents('vevent').map(part => new ICAL.Event(part))
  // An event finds those told apart in its own component alone where it is asked to.
  return all
    .filter(event => !event.isRecurrenceException())
    .flatMap(event => {
      if (!event.isRecurring()) return [shown(event, event.startDate, event.endDate)]
      const entries: ShownEntry[] = []
      const iterator = event.iterator()
      for (let next = iterator.next(); next; next = iterator.next()) {
        const { item, startDate, endDate } = event.getOccurrenceDetails(next)
        entries.push(shown(item, startDate, endDate))
      }
      return entries
    })
    .sort(inOrder)
}

function shown(event: ICAL.Event, start: ICAL.Time, end: ICAL.Time): ShownEntry {
  const written = (time: ICAL.Time) =>
    time.isDate ? time.toString() : new Date(time.toUnixTime() * 1_000).toISOString()
  return {
    uid: event.uid,
    start: written(start),
    end: written(end),
    summary: event.summary,
    status: String(event.component.getFirstPropertyValue('status')),
    sequence: event.sequence,
    location: event.location ?? '',
  }
}

/** The events of a calendar as node-ical reads them. */
export function eventsByNodeIcal(text: string): ShownEntry[] {
  return Object.values(nodeIcal.sync.parseICS(text))
    .filter((entry): entry is VEvent => entry?.type === 'VEVENT')
    .flatMap(unfolded)
    .sort(inOrder)
}

function unfolded(event: VEvent): ShownEntry[] {
  const { rrule, exdate = {}, recurrences = {}, start, end = start } = event
  const length = end.getTime() - start.getTime()
  if (!rrule) return [shownBy(event, start, end)]
  const isDays = event.datetype === 'date'
  const key = (date: Date) => (isDays ? dayHere(date) : date.toISOString())
  const left = new Set(Object.values(exdate as Record<string, Date>).map(key))
  const apart = new Map(
    Object.values(recurrences).map(one => [key(one.recurrenceid as unknown as Date), one]),
  )
  return rrule.all().flatMap(at => {
    const other = apart.get(key(at)) as VEvent | undefined
    if (other) return [shownBy(other, other.start, other.end ?? other.start)]
    return left.has(key(at)) ? [] : [shownBy(event, at, new Date(at.getTime() + length))]
  })
}

function shownBy(event: VEvent, start: Date, end: Date): ShownEntry {
  const written = (date: Date) => (event.datetype === 'date' ? dayHere(date) : date.toISOString())
  return {
    uid: event.uid,
    start: written(start),
    end: written(end),
    summary: String(event.summary),
    status: String(event.status),
    sequence: Number(event.sequence),
    location: String(event.location ?? ''),
  }
}

// node-ical gives a day as its midnight on the machine's clock.
function dayHere(date: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime())
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString()
}

function inOrder(a: ShownEntry, b: ShownEntry): number {
  const [one, other] = [a, b].map(({ uid, start }) => `${uid} ${start}`) as [string, string]
  return one < other ? -1 : 1
}
