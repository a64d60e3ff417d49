import { addDays, daysBetween } from '@tributary/domain/date/day'
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
  const { rrule, exdate = {}, recurrences = {} } = event
  const whole = spanBy(event)
  if (!rrule) return [shownBy(event, whole)]
  const keyOf = (date: Date) => writtenBy(event, date)
  const left = new Set(Object.values(exdate as Record<string, Date>).map(keyOf))
  const apart = new Map(
    Object.values(recurrences).map(one => [keyOf(one.recurrenceid as unknown as Date), one]),
  )
  const starts = rrule.all().map(keyOf)
  // As its guide says: what is told apart is there, also where the rule of a reader has nothing.
  const others = [...apart].map(([, one]) => shownBy(one as VEvent, spanBy(one as VEvent)))
  return [
    ...others,
    ...starts
      .filter(start => !left.has(start) && !apart.has(start))
      .map(start => shownBy(event, { start, end: endBeside(start, whole) })),
  ]
}

type Span = { start: string; end: string }

function spanBy(event: VEvent): Span {
  const { start, end = start } = event
  return { start: writtenBy(event, start), end: writtenBy(event, end) }
}

// As long as the first: by days, or by instants.
function endBeside(start: string, first: Span): string {
  if (!start.includes('T')) return addDays(start, daysBetween(first.start, first.end))
  const long = Temporal.Instant.from(first.start).until(first.end)
  return Temporal.Instant.from(start).add(long).toString({ fractionalSecondDigits: 3 })
}

function shownBy(event: VEvent, span: Span): ShownEntry {
  return {
    uid: event.uid,
    ...span,
    summary: String(event.summary),
    status: String(event.status),
    sequence: Number(event.sequence),
    location: String(event.location ?? ''),
  }
}

// node-ical gives a day as its midnight on the machine's clock.
function writtenBy({ datetype }: VEvent, date: Date): string {
  if (datetype !== 'date') return date.toISOString()
  return Temporal.Instant.fromEpochMilliseconds(date.getTime())
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString()
}

function inOrder(a: ShownEntry, b: ShownEntry): number {
  const [one, other] = [a, b].map(({ uid, start }) => `${uid} ${start}`) as [string, string]
  return one < other ? -1 : 1
}
