import {
  CONSULTATION_FORMATS,
  CONSULTATION_STATUSES,
} from '@tributary/domain/consultation/consultation'
import { addDays, dayOfNumber } from '@tributary/domain/date/day'
import { type DateFields, instantOf, whenOf, windowOfFields } from '@tributary/domain/date/when'
import { MILESTONE_KINDS, MILESTONE_STATUSES } from '@tributary/domain/milestone/milestone'
import { messagesIn } from '@tributary/messages/messages'
import fc from 'fast-check'
import ICAL from 'ical.js'
import ical, { type VEvent } from 'node-ical'
import { describe, expect, it } from 'vitest'
import type { FeedSettings } from './feed.ts'
import { bytesOf } from './feed-parts.ts'
import { feedWriter } from './feed-writer.ts'
import type { DatedEntry } from './vevent.ts'

const settings: FeedSettings = {
  processId: 'p',
  processTitle: 'Any process',
  acronyms: new Map([
    ['x', 'X'],
    ['y', 'Y, Z'],
  ]),
  titles: new Map([['ms-0', 'A report; final']]),
  choice: { scope: { kind: 'all' }, imprecise: 'last-day', actions: 'todo', locale: 'en' },
  origin: 'https://tributary.test',
  path: '/feeds/p.ics',
  on: '2026-02-04',
  messages: messagesIn('en'),
  isPrivate: false,
}
const renderFeed = (list: DatedEntry[], of: FeedSettings) =>
  new TextDecoder().decode(bytesOf(feedWriter().write(list, of)))

const words = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'aé ,;:\\"<&ñ中文العربية🌍–'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  minLength: 1,
  maxLength: 300,
})
const lines = fc.array(words, { minLength: 1, maxLength: 3 }).map(list => list.join('\r\n'))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const day = fc.integer({ min: 16_500, max: 24_000 }).map(dayOfNumber)
const zones = [
  'Asia/Kathmandu',
  'America/New_York',
  'Europe/Zurich',
  'America/Santiago',
  '+05:30',
  'UTC',
]
const dates: fc.Arbitrary<DateFields> = fc.oneof(
  fc
    .tuple(day, fc.nat(40))
    .map(([start, n]) => ({ start, end: addDays(start, n), precision: 'day' as const })),
  day.map(start => ({ start: start.slice(0, 7), precision: 'month' as const })),
  fc
    .tuple(day, fc.integer({ min: 1, max: 4 }))
    .map(([start, q]) => ({ start: `${start.slice(0, 4)}-Q${q}`, precision: 'quarter' as const })),
  day.map(start => ({ start: start.slice(0, 4), precision: 'year' as const })),
  fc
    .tuple(day, fc.integer({ min: 4, max: 20 }), fc.constantFrom(...zones))
    .map(([start, hour, timeZone]) => {
      const clock = (h: number) => `${start}T${String(h).padStart(2, '0')}:30`
      return {
        start,
        precision: 'day' as const,
        startsAt: clock(hour),
        endsAt: clock(hour + 2),
        timeZone,
      }
    }),
)

const logged = fc.record({
  revision: fc.integer({ min: 1, max: 90 }),
  createdAt: fc.constant('2026-01-01T00:00:00.000Z'),
  changedAt: fc.constantFrom('2026-02-03T04:05:06.789Z', '2026-11-30T23:59:59.000Z'),
})
const sourced = {
  title: words,
  note: maybe(lines),
  confidence: fc.constantFrom('seed' as const, 'sourced' as const, 'unverified' as const),
}
const milestone = fc.record({
  ...sourced,
  roadmap: fc.constantFrom('x', 'y'),
  kind: fc.constantFrom(...MILESTONE_KINDS),
  status: fc.constantFrom(...MILESTONE_STATUSES),
  shared: maybe(fc.boolean()),
  place: maybe(words),
  mandate: maybe(words),
  contributesTo: maybe(fc.constant(['ms-0'])),
})
const consultation = fc.record({
  ...sourced,
  organisers: fc.subarray(['x', 'y']),
  partners: maybe(fc.array(words, { minLength: 1, maxLength: 2 })),
  hostEvent: maybe(words),
  city: maybe(words),
  country: fc.constantFrom(undefined, 'CH'),
  format: fc.constantFrom(...CONSULTATION_FORMATS),
  status: maybe(fc.constantFrom(...CONSULTATION_STATUSES)),
})
const ofConsultation = {
  region: 'global',
  stakeholderGroups: [],
  questions: [],
  feedsInto: ['ms-0'],
}
const entries: fc.Arbitrary<DatedEntry[]> = fc
  .array(
    fc.oneof(
      fc.tuple(milestone, dates, logged).map(([fields, when, log]) => ({
        thing: 'milestone' as const,
        of: { ...fields, ...when },
        logged: log,
      })),
      fc.tuple(consultation, dates, logged).map(([fields, when, log]) => ({
        thing: 'consultation' as const,
        of: { ...fields, ...ofConsultation, ...when },
        logged: log,
      })),
    ),
    { maxLength: 10 },
  )
  .map(list =>
    list.map((entry, n) => ({ ...entry, of: { ...entry.of, id: `id-${n}` } }) as DatedEntry),
  )

/** As RFC 5545 lets a text be: control characters gone, one kind of line break. */
const clean = (value: string) =>
  value
    .replaceAll(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll(/(?![\t\n])\p{Cc}/gu, '')

function vevents(text: string): ICAL.Component[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent')
}

const value = (component: ICAL.Component, name: string) =>
  component.getFirstPropertyValue(name)?.toString()

const inNodeIcal = (text: string) =>
  Object.values(ical.parseICS(text)).filter((entry): entry is VEvent => entry?.type === 'VEVENT')

// node-ical gives a day as its midnight on the machine's clock.
const dayHere = (date: Date) =>
  Temporal.Instant.fromEpochMilliseconds(date.getTime())
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString()

/** The instants or the days that an entry must have, its end exclusive. */
function spanOf({ of }: DatedEntry): [start: string, end: string] {
  const when = whenOf(of)
  if (when.kind === 'timed') {
    const instant = (clock: string) => `${instantOf(clock, when.timeZone).slice(0, 19)}Z`
    return [instant(when.startsAt), instant(when.endsAt)]
  }
  const { start, end } = windowOfFields(of)
  const dayAfter = Temporal.PlainDate.from(end).add({ days: 1 }).toString()
  return [when.kind === 'partial' ? end : start, dayAfter]
}

describe('any feed', () => {
  it('is read by ical.js as it was meant, entry by entry, in the order given', () => {
    fc.assert(
      fc.property(entries, list => {
        const read = vevents(renderFeed(list, settings))
        expect(read.map(component => value(component, 'uid'))).toEqual(
          list.map(({ thing, of }) => `${thing}-${of.id}.p@tributary`),
        )
        for (const [n, entry] of list.entries()) {
          const component = read[n] as ICAL.Component
          const { startDate, endDate, summary } = new ICAL.Event(component)
          const written = (time: ICAL.Time) =>
            time.isDate ? time.toString() : `${time.toJSDate().toISOString().slice(0, 19)}Z`
          expect([written(startDate), written(endDate)]).toEqual(spanOf(entry))
          expect(summary).toContain(clean(entry.of.title))
          expect(value(component, 'sequence')).toBe(String(entry.logged.revision - 1))
          for (const stamp of ['dtstamp', 'last-modified']) {
            expect(value(component, stamp)).toBe(`${entry.logged.changedAt.slice(0, 19)}Z`)
          }
          if (entry.of.note) {
            expect(value(component, 'description')).toContain(clean(entry.of.note))
          }
          const place = entry.thing === 'milestone' ? entry.of.place : entry.of.city
          if (place) expect(value(component, 'location')).toContain(clean(place))
        }
      }),
    )
  })

  it('is read by node-ical as ical.js reads it', () => {
    fc.assert(
      fc.property(entries, list => {
        const text = renderFeed(list, settings)
        const read = inNodeIcal(text)
        const others = vevents(text)
        expect(read).toHaveLength(list.length)
        for (const [n, entry] of list.entries()) {
          const one = read.find(({ uid }) => uid === `${entry.thing}-${entry.of.id}.p@tributary`)
          const component = others[n] as ICAL.Component
          const summary = value(component, 'summary')
          expect({
            // It takes a backslash and the n after it, as somebody wrote them, for a line break.
            summary: /\\n/i.test(String(summary)) ? summary : one?.summary,
            status: one?.status,
            transparency: one?.transparency,
            sequence: String(one?.sequence),
          }).toEqual({
            summary,
            status: value(component, 'status'),
            transparency: value(component, 'transp'),
            sequence: value(component, 'sequence'),
          })
          const [start, end] = spanOf(entry)
          const isTimed = whenOf(entry.of).kind === 'timed'
          const written = (date: Date | undefined) =>
            isTimed ? `${date?.toISOString().slice(0, 19)}Z` : date && dayHere(date)
          expect(one?.datetype).toBe(isTimed ? 'date-time' : 'date')
          expect([written(one?.start), written(one?.end)]).toEqual([start, end])
        }
      }),
    )
  })

  it('has the same bytes for the same record', () => {
    fc.assert(
      fc.property(entries, list => {
        const again = structuredClone(list)
        expect(renderFeed(again, { ...settings, messages: messagesIn('en') })).toBe(
          renderFeed(list, settings),
        )
      }),
    )
  })
})
