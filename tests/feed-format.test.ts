import { entriesInFeed } from '@tributary/ical/feed/entries-in-feed'
import type { FeedEntry } from '@tributary/ical/feed/feed'
import { bytesOf } from '@tributary/ical/feed/feed-parts'
import { feedWriter } from '@tributary/ical/feed/feed-writer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarFaults } from './world/calendar-faults.ts'
import { eventsByIcal, eventsByNodeIcal, type ShownEntry } from './world/calendar-readers.ts'
import { expectedOf } from './world/expected-entries.ts'
import { feedChoice, feedEntries, feedOf, READER } from './world/feed-arbitrary.ts'

const seen = ({ uid, start, end, status, sequence }: ShownEntry) => ({
  uid,
  start,
  end,
  status,
  sequence,
})

const byPlace = (a: { uid: string; start: string }, b: { uid: string; start: string }) =>
  `${a.uid} ${a.start}` < `${b.uid} ${b.start}` ? -1 : 1

describe('a feed of any process, as anybody chooses it', () => {
  it('follows RFC 5545, its zones those of the zone data', () => {
    fc.assert(
      fc.property(feedEntries, feedChoice, fc.boolean(), (record, choice, isPrivate) => {
        const settings = feedOf(record, choice, { isPrivate, reader: READER })
        expect(calendarFaults(bytesOf(feedWriter().write(record.entries, settings)))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('is shown by ical.js and by node-ical as the record has it, each meeting of a series at its instant', () => {
    fc.assert(
      fc.property(feedEntries, feedChoice, fc.boolean(), (record, choice, isPrivate) => {
        const settings = feedOf(record, choice, { isPrivate, reader: READER })
        const text = new TextDecoder().decode(bytesOf(feedWriter().write(record.entries, settings)))
        const expected = entriesInFeed(record.entries, settings)
          .flatMap(entry =>
            expectedOf(entry, {
              imprecise: choice.imprecise,
              asDays: choice.actions !== 'todo',
            }),
          )
          .sort(byPlace)
        expect(eventsByIcal(text).map(seen)).toEqual(expected)
        expect(eventsByNodeIcal(text).map(seen)).toEqual(expected)
      }),
      { numRuns: 150 },
    )
  })
})

// What is wrong is put into a calendar that is right, at the place that it replaces.
describe('the check of a feed finds', () => {
  const right = new TextDecoder().decode(
    bytesOf(
      feedWriter().write(
        [
          {
            thing: 'meeting',
            of: {
              id: 'w',
              title: 'A call',
              organisers: ['x'],
              start: '2027-03-01',
              precision: 'day',
              startsAt: '2027-03-01T15:00',
              endsAt: '2027-03-01T16:00',
              timeZone: 'Europe/Zurich',
              recurrence: 'FREQ=WEEKLY;UNTIL=20270501',
              exceptions: [{ on: '2027-03-08', place: 'Room B' }],
              confidence: 'sourced',
            },
            logged: {
              revision: 1,
              createdAt: '2026-01-01T00:00:00.000Z',
              changedAt: '2026-01-01T00:00:00.000Z',
            },
          },
        ],
        feedOf(
          { acronyms: new Map([['x', 'X']]), titles: new Map() },
          { scope: { kind: 'all' }, imprecise: 'span', actions: 'both', alarm: 15, locale: 'en' },
        ),
      ),
    ),
  )

  it('nothing in one that is right', () => {
    expect(calendarFaults(right)).toEqual([])
  })

  it('a fold within a character', () => {
    const bytes = new TextEncoder().encode(right.replace('SUMMARY:A call', 'SUMMARY:🌍'))
    const at = bytes.indexOf(0xf0) + 2
    const cut = [
      ...bytes.subarray(0, at),
      ...new TextEncoder().encode('\r\n '),
      ...bytes.subarray(at),
    ]
    expect(calendarFaults(bytes)).toEqual([])
    expect(calendarFaults(new Uint8Array(cut))).not.toEqual([])
  })

  it.each([
    ['a line feed alone', 'STATUS:CONFIRMED\r\n', 'STATUS:CONFIRMED\n'],
    ['a row too long', 'SUMMARY:A call', `SUMMARY:${'a'.repeat(70)}`],
    ['a control character', 'SUMMARY:A call', 'SUMMARY:A\u0000call'],
    ['a comma unescaped', 'SUMMARY:A call', 'SUMMARY:A, call'],
    ['a backslash alone', 'SUMMARY:A call', 'SUMMARY:A \\call'],
    ['a property twice', 'SUMMARY:A call', 'SUMMARY:A\r\nSUMMARY:B'],
    ['a property that is missing', /UID:.*\r\n/, ''],
    ['no DTSTAMP', /DTSTAMP:.*\r\n/, ''],
    ['an unknown property', 'SUMMARY:A call', 'SUMARY:A call'],
    ['somebody invited', 'SUMMARY:A call', 'SUMMARY:A\r\nATTENDEE:mailto:a@b.int'],
    ['a METHOD', 'VERSION:2.0\r\n', 'VERSION:2.0\r\nMETHOD:PUBLISH\r\n'],
    ['an unknown status', 'STATUS:CONFIRMED', 'STATUS:DONE'],
    ['a stamp that is not UTC', /DTSTAMP:(\d+T\d+)Z/, 'DTSTAMP:$1'],
    ['a day that does not exist', /(DTEND;TZID=Europe\/Zurich:2027)0301/, '$10230'],
    ['an end before the start', /(DTEND;TZID=Europe\/Zurich:2027)0301/, '$10201'],
    ['a floating time', /DTSTART;TZID=Europe\/Zurich:/, 'DTSTART:'],
    ['a zone that is missing', /BEGIN:VTIMEZONE.*END:VTIMEZONE\r\n/s, ''],
    ['an hour off in summer', 'TZOFFSETTO:+0200', 'TZOFFSETTO:+0300'],
    ['a change of clock a week off', 'BYMONTH=3;BYDAY=-1SU', 'BYMONTH=3;BYDAY=-2SU'],
    ['a rule with two ends', /(RRULE:FREQ=WEEKLY;UNTIL=\w+)/, '$1;COUNT=4'],
    ['UNTIL as a day', /UNTIL=(\d{8})T\d+Z/, 'UNTIL=$1'],
    ['one apart that is nothing of a series', /RRULE:FREQ=WEEKLY.*\r\n/, ''],
    ['a fraction of SEQUENCE', 'SEQUENCE:0', 'SEQUENCE:0.5'],
    ['an alarm before nothing', /TRIGGER:/, 'TRIGGER;RELATED=SIDE;RELATED=END:'],
    ['a component that is open', 'END:VALARM\r\n', ''],
    ['no last line end', /END:VCALENDAR\r\n$/, 'END:VCALENDAR'],
    ['a colour by number', 'COLOR:steelblue', 'COLOR:#4682b4'],
  ])('%s', (_, from, to) => {
    const wrong = right.replace(from, to)
    expect(wrong).not.toBe(right)
    expect(calendarFaults(wrong)).not.toEqual([])
  })
})

it('whatever people write in every place, a feed stays a calendar of as many entries', () => {
  const texts = [
    '<script>alert(1)</script>',
    'A\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil',
    'A\nATTENDEE:mailto:evil@example.int',
    'a'.repeat(5_000),
    '🌍'.repeat(1_250),
    '\u202egnirts\u202c \u2066x\u2069',
    '👩‍👩‍👧‍👦 🏳️‍🌈',
    'nul\u0000 bell\u0007 delete\u007f next\u0085 line\u2028',
    '\ud800 alone',
    '\\',
    ';TZID=Europe/Zurich:20270101T000000',
    '"',
    ' ',
  ]
  const logged = {
    revision: 1,
    createdAt: '2026-01-01T00:00:00.000Z',
    changedAt: '2026-01-01T00:00:00.000Z',
  }
  const day = { start: '2027-03-01', precision: 'day' as const, confidence: 'sourced' as const }
  for (const [n, text] of texts.entries()) {
    const entries: FeedEntry[] = [
      {
        thing: 'milestone',
        of: {
          id: 'm',
          roadmap: 'x',
          title: text,
          kind: 'report',
          status: 'planned',
          place: text,
          mandate: text,
          note: text,
          contributesTo: ['m'],
          ...day,
        },
        logged,
      },
      {
        thing: 'consultation',
        of: {
          id: 'c',
          title: text,
          hostEvent: text,
          city: text,
          venue: text,
          partners: [text],
          organisers: ['x'],
          format: 'hybrid',
          region: 'r',
          stakeholderGroups: [],
          questions: [],
          feedsInto: ['m'],
          note: text,
          ...day,
        },
        logged,
      },
      {
        thing: 'meeting',
        of: {
          id: 'w',
          title: text,
          organisers: ['x'],
          place: text,
          note: text,
          agenda: [{ id: 'i', title: text, owner: 'x' }],
          ...day,
        },
        logged,
      },
      {
        thing: 'action',
        of: {
          id: 'a',
          title: text,
          responsible: ['x'],
          status: 'blocked',
          statusReason: text,
          mandate: text,
          paragraph: 1,
          due: '2027-03-01',
          precision: 'day',
          milestones: ['m'],
          confidence: 'sourced',
        },
        logged,
      },
    ]
    const settings = feedOf(
      { acronyms: new Map([['x', text]]), titles: new Map([['m', text]]) },
      { scope: { kind: 'all' }, imprecise: 'span', actions: 'both', alarm: 15, locale: 'en' },
      { processTitle: text, isPrivate: true },
    )
    const bytes = bytesOf(feedWriter().write(entries, settings))
    expect([n, calendarFaults(bytes)]).toEqual([n, []])
    const calendar = new TextDecoder().decode(bytes)
    expect(eventsByIcal(calendar)).toHaveLength(4)
    expect(eventsByNodeIcal(calendar)).toHaveLength(4)
    expect(calendar).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  }
})
