import type { Consultation } from '@tributary/domain/consultation/consultation'
import type { FeedChoice, FeedScope } from '@tributary/domain/feed/feed-choice'
import type { Milestone } from '@tributary/domain/milestone/milestone'
import { messagesIn } from '@tributary/messages/messages'
import { describe, expect, it } from 'vitest'
import type { FeedEntry, FeedSettings } from './feed.ts'
import { bytesOf } from './feed-parts.ts'
import { feedWriter } from './feed-writer.ts'

const choice: FeedChoice = {
  scope: { kind: 'all' },
  imprecise: 'last-day',
  actions: 'todo',
  locale: 'en',
}
const settings: FeedSettings = {
  processId: 'p',
  processTitle: 'Any process',
  acronyms: new Map([
    ['x', 'X'],
    ['y', 'Y'],
  ]),
  titles: new Map([['report', 'Final report']]),
  choice,
  origin: 'https://tributary.test',
  path: '/feeds/p.ics',
  on: '2026-02-04',
  messages: messagesIn('en'),
  isPrivate: false,
}
const renderFeed = (entries: FeedEntry[], of: FeedSettings) =>
  new TextDecoder().decode(bytesOf(feedWriter().write(entries, of)))
const logged = {
  revision: 3,
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-02-03T04:05:06.789Z',
}

function aMilestone(more: Partial<Milestone> = {}): FeedEntry {
  const of: Milestone = {
    id: 'm',
    roadmap: 'x',
    title: 'A session',
    kind: 'session',
    start: '2025-05-12',
    precision: 'day',
    status: 'planned',
    confidence: 'sourced',
    ...more,
  }
  return { thing: 'milestone', of, logged }
}

function aConsultation(more: Partial<Consultation> = {}): FeedEntry {
  const of: Consultation = {
    id: 'c',
    title: 'A consultation',
    start: '2023-10-10',
    precision: 'day',
    organisers: ['y', 'x'],
    format: 'hybrid',
    region: 'global',
    stakeholderGroups: [],
    questions: [],
    feedsInto: ['report'],
    confidence: 'sourced',
    ...more,
  }
  return { thing: 'consultation', of, logged }
}

const hours = {
  startsAt: '2023-10-10T15:15',
  endsAt: '2023-10-10T16:45',
  timeZone: 'Asia/Tokyo',
}
const onThatDay = { ...hours, start: '2023-10-10' }

/** The unfolded lines of the one entry of a feed. */
function lines(entry: FeedEntry, more: Partial<FeedSettings> = {}): string[] {
  const feed = renderFeed([entry], { ...settings, ...more })
  const [, vevent = ''] = feed.replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n')
  return vevent.split('\r\n').slice(0, -3)
}

const line = (entry: FeedEntry, name: string) =>
  lines(entry).find(row => row.startsWith(`${name}:`) || row.startsWith(`${name};`))

describe('an entry', () => {
  it('of a milestone is written in full, from the log and the record alone', () => {
    const entry = aMilestone({
      end: '2025-05-14',
      shared: true,
      place: 'Geneva',
      mandate: 'E/RES/2023/3',
      contributesTo: ['report'],
      note: 'Two sources differ.',
      confidence: 'unverified',
    })
    expect(lines(entry)).toEqual([
      'UID:milestone-m.p@tributary',
      'DTSTAMP:20260203T040506Z',
      'CREATED:20260101T000000Z',
      'LAST-MODIFIED:20260203T040506Z',
      'SEQUENCE:2',
      'DTSTART;VALUE=DATE:20250512',
      'DTEND;VALUE=DATE:20250515',
      'SUMMARY:X: A session',
      'LOCATION:Geneva',
      'GEO:46.2;6.1',
      'DESCRIPTION:12–14 May 2025\\nMandate: E/RES/2023/3\\nFeeds into: Final report\\n' +
        'Two sources differ.\\nUnverified: no public source confirms this yet.\\n' +
        'https://tributary.test/p/milestones/m',
      'X-ALT-DESC;FMTTYPE=text/html:<html><body>12–14 May 2025<br>Mandate: E/RES/2023/3<br>' +
        'Feeds into: Final report<br>Two sources differ.<br>' +
        'Unverified: no public source confirms this yet.<br>' +
        '<a href="https://tributary.test/p/milestones/m">Open in Tributary</a></body></html>',
      'URL:https://tributary.test/p/milestones/m',
      'CATEGORIES:Session,X,Shared milestone',
      'COLOR:steelblue',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
    ])
  })

  it('of a consultation keeps its wall clock and names who holds it', () => {
    const entry = aConsultation({
      ...hours,
      city: 'Kyoto',
      country: 'JP',
      hostEvent: '18th Internet Governance Forum',
      partners: ['A university'],
    })
    expect(lines(entry).slice(5)).toEqual([
      'DTSTART;TZID=Asia/Tokyo:20231010T151500',
      'DTEND;TZID=Asia/Tokyo:20231010T164500',
      'SUMMARY:Y: A consultation',
      'LOCATION:Kyoto\\, Japan',
      'GEO:35;135.7',
      'DESCRIPTION:10 Oct 2023\\, 15:15–16:45\\, Tokyo time\\nAt: 18th Internet Governance Forum\\n' +
        'Organised by Y and X\\nWith A university\\nFeeds into: Final report\\n' +
        'https://tributary.test/p/consultations?show=c',
      expect.stringContaining('<a href="https://tributary.test/p/consultations?show=c">'),
      'URL:https://tributary.test/p/consultations?show=c',
      'CATEGORIES:Consultation,Y,X',
      'COLOR:chocolate',
      'STATUS:CONFIRMED',
      'TRANSP:OPAQUE',
    ])
  })

  it.each([
    ['2024-04', 'month', '20240430', '20240501', 'April 2024'],
    ['2025-Q1', 'quarter', '20250331', '20250401', 'Q1 2025'],
    ['2027', 'year', '20271231', '20280101', '2027'],
  ] as const)(
    'known only as %s stands on the last day, tentative and transparent, its window named',
    (start, precision, first, end, window) => {
      for (const [entry, title] of [
        [aMilestone({ start, precision }), 'X: A session'],
        [aConsultation({ start, precision }), 'Y: A consultation'],
      ] as const) {
        expect(lines(entry)).toEqual(
          expect.arrayContaining([
            `DTSTART;VALUE=DATE:${first}`,
            `DTEND;VALUE=DATE:${end}`,
            `SUMMARY:${title} (${window})`,
            'STATUS:TENTATIVE',
            'TRANSP:TRANSPARENT',
          ]),
        )
      }
    },
  )

  it.each([
    [aMilestone(), 'CONFIRMED', 'TRANSPARENT'],
    [aMilestone({ status: 'done' }), 'CONFIRMED', 'TRANSPARENT'],
    [aMilestone({ status: 'tentative' }), 'TENTATIVE', 'TRANSPARENT'],
    [aMilestone({ status: 'cancelled' }), 'CANCELLED', 'TRANSPARENT'],
    [
      aMilestone({ status: 'cancelled', start: '2025-05', precision: 'month' }),
      'CANCELLED',
      'TRANSPARENT',
    ],
    [aMilestone(onThatDay), 'CONFIRMED', 'OPAQUE'],
    [aMilestone({ ...onThatDay, kind: 'deadline' }), 'CONFIRMED', 'TRANSPARENT'],
    [aConsultation(), 'CONFIRMED', 'TRANSPARENT'],
    [aConsultation(hours), 'CONFIRMED', 'OPAQUE'],
    [aConsultation({ ...hours, status: 'held' }), 'CONFIRMED', 'OPAQUE'],
    [aConsultation({ ...hours, status: 'tentative' }), 'TENTATIVE', 'OPAQUE'],
    [aConsultation({ ...hours, status: 'idea' }), 'TENTATIVE', 'TRANSPARENT'],
    [aConsultation({ ...hours, status: 'postponed' }), 'TENTATIVE', 'TRANSPARENT'],
    [aConsultation({ ...hours, status: 'cancelled' }), 'CANCELLED', 'TRANSPARENT'],
  ])('%# says how sure it is and whether it takes time', (entry, status, transparency) => {
    expect([line(entry, 'STATUS'), line(entry, 'TRANSP')]).toEqual([
      `STATUS:${status}`,
      `TRANSP:${transparency}`,
    ])
  })

  it('keeps its UID whatever changes, and wherever it is served from', () => {
    const moved = aMilestone({
      title: 'Another',
      start: '2026-Q1',
      precision: 'quarter',
      roadmap: 'y',
    })
    const elsewhere = { origin: 'http://127.0.0.1:3000', path: '/feeds/p/shared.ics' }
    expect(lines(moved, elsewhere)[0]).toBe(lines(aMilestone())[0])
  })

  it('has hours of UTC, or of a bare offset, in UTC', () => {
    const at = (timeZone: string) => line(aConsultation({ ...hours, timeZone }), 'DTSTART')
    expect(at('+09:00')).toBe('DTSTART:20231010T061500Z')
    expect(at('UTC')).toBe('DTSTART:20231010T151500Z')
  })

  it('that is only online is there', () => {
    expect(line(aConsultation({ format: 'online' }), 'LOCATION')).toBe('LOCATION:Online')
    expect(line(aConsultation(), 'LOCATION')).toBeUndefined()
  })

  it('cannot become two', () => {
    const title = 'A\r\nEND:VEVENT\r\nBEGIN:VEVENT\rX\u2028Y'
    const entry = aMilestone({ title, place: title, note: title, mandate: title })
    const feed = renderFeed([entry], { ...settings, processTitle: title })
    expect(feed.match(/^BEGIN:VEVENT/gm)).toHaveLength(1)
    expect(lines(entry)).toHaveLength(lines(aMilestone({ place: 'Here' })).length)
  })
})

describe('a feed', () => {
  const entries = [
    aMilestone({ id: 'own' }),
    aMilestone({ id: 'shared', roadmap: 'y', shared: true }),
    aMilestone({ id: 'month', start: '2025-05', precision: 'month' }),
    aMilestone({ id: 'quarter', start: '2025-Q1', precision: 'quarter' }),
    aMilestone({ id: 'year', start: '2027', precision: 'year' }),
    aMilestone({ id: 'cancelled', status: 'cancelled' }),
    aConsultation({ id: 'held', organisers: ['x'] }),
    aConsultation({ id: 'year', start: '2024', precision: 'year' }),
  ]
  const held = (scope: FeedScope, imprecise: FeedChoice['imprecise'] = 'leave-out') =>
    [
      ...renderFeed(entries, { ...settings, choice: { ...choice, scope, imprecise } }).matchAll(
        /^UID:\w+-(\w+)/gm,
      ),
    ].map(([, id]) => id)

  it.each([
    [{ kind: 'all' as const }, ['own', 'shared', 'month', 'cancelled', 'held']],
    [{ kind: 'roadmap' as const, body: 'x' }, ['own', 'month', 'cancelled']],
    [{ kind: 'roadmap' as const, body: 'y' }, ['shared']],
    [{ kind: 'shared' as const }, ['shared']],
    [{ kind: 'consultations' as const }, ['held']],
  ])('of %j holds what belongs to it and is known to the month', (scope, ids) => {
    expect(held(scope)).toEqual(ids)
  })

  it('holds quarters and years when asked to', () => {
    expect(held({ kind: 'roadmap', body: 'x' }, 'last-day')).toEqual([
      'own',
      'month',
      'quarter',
      'year',
      'cancelled',
    ])
    expect(held({ kind: 'consultations' }, 'last-day')).toEqual(['held', 'year'])
  })

  it('names and describes itself, is no scheduling message, and has a component though it is empty', () => {
    const scope = { kind: 'roadmap' as const, body: 'x' }
    expect(renderFeed([], { ...settings, choice: { ...choice, scope } }).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Tributary//Feeds//EN',
      'CALSCALE:GREGORIAN',
      'NAME:X roadmap: Any process',
      'X-WR-CALNAME:X roadmap: Any process',
      'DESCRIPTION:Dates of the Any process\\, kept by its bodies.',
      'X-WR-CALDESC:Dates of the Any process\\, kept by its bodies.',
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'X-PUBLISHED-TTL:PT1H',
      'SOURCE;VALUE=URI:https://tributary.test/feeds/p.ics',
      'URL:https://tributary.test/p',
      'COLOR:steelblue',
      'BEGIN:VTIMEZONE',
      'TZID:Etc/UTC',
      'BEGIN:STANDARD',
      'DTSTART:19690101T000000',
      'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0000',
      'END:STANDARD',
      'END:VTIMEZONE',
      'END:VCALENDAR',
      '',
    ])
  })
})
