import { instantOf } from '@tributary/domain/date/when'
import type { Meeting } from '@tributary/domain/meeting/meeting'
import { messagesIn } from '@tributary/messages/messages'
import ICAL from 'ical.js'
import nodeIcal, { type VEvent } from 'node-ical'
import { describe, expect, it } from 'vitest'
import type { Invitation } from './invitation.ts'
import { renderCancellation, renderRequest } from './render-invitation.ts'

function anInvitation(more: Partial<Meeting> = {}, revision = 1): Invitation {
  return {
    processId: 'p',
    meeting: {
      id: 'weekly',
      title: 'Weekly call; all bodies',
      organisers: ['itu'],
      start: '2027-03-01',
      precision: 'day',
      startsAt: '2027-03-01T15:00',
      endsAt: '2027-03-01T16:00',
      timeZone: 'Europe/Zurich',
      place: 'Room A, Geneva',
      joinLink: 'https://meet.example/weekly',
      recurrence: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270419',
      confidence: 'sourced',
      ...more,
    },
    logged: {
      revision,
      createdAt: '2027-01-01T00:00:00.000Z',
      changedAt: `2027-02-0${revision}T04:05:06.789Z`,
    },
    organiser: { name: 'ITU for "WSIS+20"', email: 'replies@tributary.test' },
    attendee: { name: 'Bo^1', email: 'bo+wsis@unesco.test', reply: 'accepted', optional: true },
    acronyms: new Map([['itu', 'ITU']]),
    origin: 'https://tributary.test',
    messages: messagesIn('en'),
  }
}

const SINGLE = { recurrence: undefined }

/** The lines of a message, unfolded. */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')
const valuesOf = (text: string, name: string) =>
  linesOf(text).filter(line => line.startsWith(`${name}:`) || line.startsWith(`${name};`))

type Told = { at: string; sequence: number; status: string; recurrenceId?: string | undefined }

/** What ical.js reads: each meeting by its instant, with all that is moved and left out. */
function byIcal(text: string): Told[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never)
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const all = calendar.getAllSubcomponents('vevent').map(event => new ICAL.Event(event))
  const told = (event: ICAL.Event, start: ICAL.Time): Told => ({
    at: isoOf(start),
    sequence: event.sequence,
    status: String(event.component.getFirstPropertyValue('status')),
    ...(event.recurrenceId && { recurrenceId: isoOf(event.recurrenceId) }),
  })
  const whole = all.find(event => !event.isRecurrenceException())
  if (!whole?.isRecurring()) return all.map(event => told(event, event.startDate))
  const iterator = whole.iterator()
  const meetings: Told[] = []
  for (let next = iterator.next(); next; next = iterator.next()) {
    const { item, startDate } = whole.getOccurrenceDetails(next)
    meetings.push(told(item, startDate))
  }
  return meetings
}

function isoOf(time: ICAL.Time): string {
  return new Date(time.toUnixTime() * 1_000).toISOString()
}

/** The same as node-ical reads it. */
function byNodeIcal(text: string): Told[] {
  const entries = Object.values(nodeIcal.sync.parseICS(text))
  const events = entries.filter((entry): entry is VEvent => entry?.type === 'VEVENT')
  return events.flatMap(event => {
    const { rrule, exdate = {}, recurrences = {} } = event
    const told = (of: VEvent, at: Date): Told => ({
      at: at.toISOString(),
      sequence: Number(of.sequence),
      status: String(of.status),
      ...(of.recurrenceid && { recurrenceId: new Date(of.recurrenceid).toISOString() }),
    })
    if (!rrule) return [told(event, event.start)]
    const left = new Set(Object.values(exdate as Record<string, Date>).map(Number))
    const apart = new Map(
      Object.values(recurrences).map(one => [Number(one.recurrenceid), one as VEvent]),
    )
    return rrule.all().flatMap(at => {
      const other = apart.get(Number(at))
      if (other) return [told(other, other.start)]
      return left.has(Number(at)) ? [] : [told(event, at)]
    })
  })
}

const MONDAYS = [1, 8, 15, 22, 29].map(day => `2027-03-${String(day).padStart(2, '0')}`)
const ALL = [...MONDAYS, '2027-04-05', '2027-04-12', '2027-04-19']

describe('an invitation', () => {
  it('is written in full, from the log and the record alone', () => {
    const text = renderRequest(
      anInvitation({ agenda: [{ id: 'a', title: 'Zero draft', owner: 'itu', minutes: 20 }] }),
    )
    const [, ...event] = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n')
    expect(event).toHaveLength(1)
    expect(linesOf(event[0] ?? '')).toEqual([
      'UID:meeting-weekly.p@tributary',
      'DTSTAMP:20270201T040506Z',
      'CREATED:20270101T000000Z',
      'LAST-MODIFIED:20270201T040506Z',
      'SEQUENCE:0',
      'DTSTART;TZID=Europe/Zurich:20270301T150000',
      'DTEND;TZID=Europe/Zurich:20270301T160000',
      'RRULE:FREQ=WEEKLY;UNTIL=20270419T130000Z;BYDAY=MO',
      'SUMMARY:Weekly call\\; all bodies',
      'LOCATION:Room A\\, Geneva',
      'DESCRIPTION:Every Monday until 19 April 2027 (8 meetings)\\, 15:00–16:00\\, Zurich time\\nJoin: https://meet.example/weekly\\nOrganised by ITU\\nAgenda:\\n- Zero draft (ITU and 20 min)\\nhttps://tributary.test/p/meetings/weekly',
      'URL:https://tributary.test/p/meetings/weekly',
      'CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="Join online":https://meet.example/weekly',
      'STATUS:CONFIRMED',
      `ORGANIZER;CN="ITU for ^'WSIS+20^'":mailto:replies@tributary.test`,
      'ATTENDEE;CN="Bo^^1";CUTYPE=INDIVIDUAL;ROLE=OPT-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=TRUE:mailto:bo+wsis@unesco.test',
      'TRANSP:OPAQUE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
    expect(valuesOf(text, 'METHOD')).toEqual(['METHOD:REQUEST'])
    expect(renderRequest(anInvitation())).toBe(renderRequest(anInvitation()))
    expect(text.split('\r\n').every(line => new TextEncoder().encode(line).length <= 75)).toBe(true)
  })

  it('lets nobody write a line of their own by a name or a place', () => {
    const evil = 'A\r\nATTENDEE:mailto:evil@example.test'
    const invitation = {
      ...anInvitation({ title: evil, place: evil }),
      organiser: { name: evil, email: 'a@b.test' },
    }
    const lines = valuesOf(renderRequest(invitation), 'ATTENDEE')
    expect(lines).toHaveLength(1)
  })

  it.each(['Europe/Zurich', 'America/New_York', 'America/Santiago', 'Asia/Bangkok', 'UTC'])(
    'of a series has the instants of the clock in %s, by two parsers',
    timeZone => {
      const text = renderRequest(anInvitation({ timeZone }))
      const instants = ALL.map(day => new Date(instantOf(`${day}T15:00`, timeZone)).toISOString())
      expect(byIcal(text).map(({ at }) => at)).toEqual(instants)
      expect(byNodeIcal(text).map(({ at }) => at)).toEqual(instants)
    },
  )

  it.each(['Europe/Zurich', 'America/New_York', 'America/Santiago', 'Asia/Kathmandu'])(
    'says in %s which meetings were moved and which are none any more, with a later SEQUENCE',
    timeZone => {
      const text = renderRequest(
        anInvitation(
          {
            timeZone,
            exceptions: [
              { on: '2027-03-08', cancelled: true },
              { on: '2027-03-29', startsAt: '2027-03-30T09:00', endsAt: '2027-03-30T10:00' },
              { on: '2027-04-05', place: 'Room B' },
            ],
          },
          4,
        ),
      )
      const iso = (clock: string) => new Date(instantOf(clock, timeZone)).toISOString()
      const told = ALL.filter(day => day !== '2027-03-08').map(day => ({
        at: iso(day === '2027-03-29' ? '2027-03-30T09:00' : `${day}T15:00`),
        sequence: 3,
        status: 'CONFIRMED',
        ...(['2027-03-29', '2027-04-05'].includes(day) && { recurrenceId: iso(`${day}T15:00`) }),
      }))
      expect(byIcal(text)).toEqual(told)
      expect(byNodeIcal(text)).toEqual(told)
      expect(valuesOf(text, 'EXDATE')).toEqual([`EXDATE;TZID=${timeZone}:20270308T150000`])
      expect(valuesOf(text, 'RECURRENCE-ID')).toEqual(
        ['20270329', '20270405'].map(day => `RECURRENCE-ID;TZID=${timeZone}:${day}T150000`),
      )
      expect(valuesOf(text, 'LOCATION')).toContain('LOCATION:Room B')
    },
  )

  it('tells by itself a meeting whose hour the clock leaves out', () => {
    const start = { start: '2027-03-21', startsAt: '2027-03-21T02:30', endsAt: '2027-03-21T03:30' }
    const text = renderRequest(anInvitation({ ...start, recurrence: 'FREQ=WEEKLY;COUNT=3' }))
    expect(valuesOf(text, 'RECURRENCE-ID')).toEqual([
      'RECURRENCE-ID;TZID=Europe/Zurich:20270328T023000',
    ])
    expect(valuesOf(text, 'DTSTART').filter(line => line.includes('TZID'))).toEqual([
      'DTSTART;TZID=Europe/Zurich:20270321T023000',
      'DTSTART;TZID=Europe/Zurich:20270328T033000',
    ])
    const once = renderRequest(
      anInvitation({
        start: '2027-03-28',
        startsAt: '2027-03-28T02:30',
        endsAt: '2027-03-28T03:30',
        ...SINGLE,
      }),
    )
    const told = [{ at: '2027-03-28T01:30:00.000Z', sequence: 0, status: 'CONFIRMED' }]
    expect([byIcal(once), byNodeIcal(once)]).toEqual([told, told])
  })

  it('may be for whole days, which every calendar takes for its own', () => {
    const days = { startsAt: undefined, endsAt: undefined, timeZone: undefined, end: '2027-03-02' }
    const exceptions = [{ on: '2027-03-08', cancelled: true }]
    const text = renderRequest(anInvitation({ ...days, exceptions }))
    expect(valuesOf(text, 'DTSTART')).toEqual(['DTSTART;VALUE=DATE:20270301'])
    expect(valuesOf(text, 'DTEND')).toEqual(['DTEND;VALUE=DATE:20270303'])
    expect(valuesOf(text, 'RRULE')).toEqual(['RRULE:FREQ=WEEKLY;UNTIL=20270419;BYDAY=MO'])
    expect(valuesOf(text, 'EXDATE')).toEqual(['EXDATE;VALUE=DATE:20270308'])
    expect(valuesOf(text, 'TRANSP')).toEqual(['TRANSP:TRANSPARENT'])
    expect(byIcal(text)).toHaveLength(7)
  })
})

describe('a cancellation', () => {
  it('calls off the whole meeting, by its name and with a later SEQUENCE', () => {
    const text = renderCancellation(anInvitation({ ...SINGLE, status: 'cancelled' }, 3))
    expect(valuesOf(text, 'METHOD')).toEqual(['METHOD:CANCEL'])
    expect(valuesOf(text, 'UID')).toEqual(['UID:meeting-weekly.p@tributary'])
    const told = [{ at: '2027-03-01T14:00:00.000Z', sequence: 2, status: 'CANCELLED' }]
    expect([byIcal(text), byNodeIcal(text)]).toEqual([told, told])
  })

  it('calls off a series, whatever of it was cancelled before', () => {
    const exceptions = [{ on: '2027-03-08', cancelled: true }]
    const text = renderCancellation(anInvitation({ status: 'cancelled', exceptions }, 3))
    expect(byIcal(text).map(({ status }) => status)).toEqual(ALL.map(() => 'CANCELLED'))
    expect(valuesOf(text, 'EXDATE')).toEqual([])
  })

  it('calls off some meetings of a series, each by its RECURRENCE-ID', () => {
    const exceptions = [
      { on: '2027-03-08', cancelled: true },
      {
        on: '2027-03-29',
        cancelled: true,
        startsAt: '2027-03-30T09:00',
        endsAt: '2027-03-30T10:00',
      },
    ]
    const text = renderCancellation(anInvitation({ exceptions }, 3), ['2027-03-08', '2027-03-29'])
    const told = [
      {
        at: '2027-03-08T14:00:00.000Z',
        sequence: 2,
        status: 'CANCELLED',
        recurrenceId: '2027-03-08T14:00:00.000Z',
      },
      {
        at: '2027-03-30T07:00:00.000Z',
        sequence: 2,
        status: 'CANCELLED',
        recurrenceId: '2027-03-29T13:00:00.000Z',
      },
    ]
    expect(byIcal(text)).toEqual(told)
    expect(valuesOf(text, 'RECURRENCE-ID')).toEqual([
      'RECURRENCE-ID;TZID=Europe/Zurich:20270308T150000',
      'RECURRENCE-ID;TZID=Europe/Zurich:20270329T150000',
    ])
    expect(valuesOf(text, 'RRULE').filter(line => !line.includes('YEARLY'))).toEqual([])
  })
})
