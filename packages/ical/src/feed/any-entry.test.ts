import type { Action } from '@tributary/domain/action/action'
import type { FeedChoice } from '@tributary/domain/feed/feed-choice'
import type { Meeting } from '@tributary/domain/meeting/meeting'
import type { Milestone } from '@tributary/domain/milestone/milestone'
import { messagesIn } from '@tributary/messages/messages'
import { describe, expect, it } from 'vitest'
import { endedFeed } from './ended-feed.ts'
import type { FeedEntry, FeedSettings, Logged } from './feed.ts'
import { bytesOf } from './feed-parts.ts'
import { feedWriter } from './feed-writer.ts'

const logged: Logged = {
  revision: 3,
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-02-03T04:05:06.789Z',
}

type Asked = { choice?: Partial<FeedChoice>; settings?: Partial<FeedSettings> }

/** The components of a feed of one entry, each by its unfolded lines. */
function components(entry: FeedEntry, { choice, settings }: Asked = {}): string[][] {
  const written = feedWriter().write([entry], {
    processId: 'p',
    processTitle: 'Any process',
    acronyms: new Map([['x', 'X']]),
    titles: new Map([['m-1', 'Report']]),
    choice: {
      scope: { kind: 'all' },
      imprecise: 'last-day',
      actions: 'todo',
      locale: 'en',
      ...choice,
    },
    origin: 'https://tributary.test',
    path: '/feeds/p.ics',
    on: '2026-02-04',
    messages: messagesIn('en'),
    isPrivate: false,
    ...settings,
  })
  const text = new TextDecoder().decode(bytesOf(written)).replaceAll('\r\n ', '')
  return [...text.matchAll(/BEGIN:(VEVENT|VTODO)\r\n(.*?)\r\nEND:\1/gs)].map(([, , lines = '']) =>
    lines.split('\r\n'),
  )
}

const milestone = (more: Partial<Milestone> = {}): FeedEntry => ({
  thing: 'milestone',
  of: {
    id: 'm',
    roadmap: 'x',
    title: 'A session',
    kind: 'session',
    status: 'planned',
    start: '2026-05-12',
    precision: 'day',
    confidence: 'sourced',
    ...more,
  },
  logged,
})

const action = (more: Partial<Action> = {}, log: Partial<Logged> = {}): FeedEntry => ({
  thing: 'action',
  of: {
    id: 'a',
    title: 'Write it',
    responsible: ['x'],
    status: 'open',
    due: '2026-05-12',
    precision: 'day',
    milestones: ['m-1'],
    meeting: 'w',
    confidence: 'sourced',
    ...more,
  },
  logged: { ...logged, ...log },
})

const meeting = (more: Partial<Meeting> = {}): FeedEntry => ({
  thing: 'meeting',
  of: {
    id: 'w',
    title: 'Weekly call',
    organisers: ['x'],
    start: '2027-03-01',
    precision: 'day',
    startsAt: '2027-03-01T15:00',
    endsAt: '2027-03-01T16:00',
    timeZone: 'Europe/Zurich',
    recurrence: 'FREQ=WEEKLY;COUNT=4',
    joinLink: 'https://meet.example/weekly',
    agenda: [{ id: 'i', title: 'Zero draft' }],
    guests: [{ name: 'Bo', email: 'bo@example.int' }],
    confidence: 'sourced',
    ...more,
  },
  logged,
})

const valuesOf = (lines: string[] = [], name: string) =>
  lines.filter(row => new RegExp(`^${name}[:;]`).test(row))

describe('an action', () => {
  it('is a VTODO with all that is known', () => {
    expect(components(action())).toEqual([
      [
        'UID:action-a.p@tributary',
        'DTSTAMP:20260203T040506Z',
        'CREATED:20260101T000000Z',
        'LAST-MODIFIED:20260203T040506Z',
        'SEQUENCE:2',
        'DUE;VALUE=DATE:20260512',
        'SUMMARY:X: Write it',
        'DESCRIPTION:Due by 12 May 2026\\nOpen\\nResponsible: X\\nCounts toward: Report\\nhttps://tributary.test/p/actions?show=a',
        'X-ALT-DESC;FMTTYPE=text/html:<html><body>Due by 12 May 2026<br>Open<br>Responsible: X<br>Counts toward: Report<br><a href="https://tributary.test/p/actions?show=a">Open in Tributary</a></body></html>',
        'URL:https://tributary.test/p/actions?show=a',
        'CATEGORIES:Action,X',
        'COLOR:steelblue',
        'RELATED-TO;RELTYPE=PARENT:milestone-m-1.p@tributary',
        'RELATED-TO;RELTYPE=SIBLING:meeting-w.p@tributary',
        'STATUS:NEEDS-ACTION',
        'PERCENT-COMPLETE:0',
      ],
    ])
  })

  it.each<[Partial<Action>, Partial<Logged>, string[]]>([
    [{ status: 'in-progress' }, {}, ['STATUS:IN-PROCESS']],
    [{ status: 'blocked' }, {}, ['STATUS:NEEDS-ACTION']],
    [{ status: 'done' }, {}, ['STATUS:COMPLETED', 'PERCENT-COMPLETE:100']],
    [
      { status: 'done' },
      { completedAt: '2026-02-02T01:02:03.000Z' },
      ['STATUS:COMPLETED', 'PERCENT-COMPLETE:100', 'COMPLETED:20260202T010203Z'],
    ],
    [{ status: 'dropped' }, {}, ['STATUS:CANCELLED']],
  ])('that is %j stands so', (more, log, expected) => {
    const [todo] = components(action(more, log))
    const told = ['STATUS', 'PERCENT-COMPLETE', 'COMPLETED']
    expect(told.flatMap(name => valuesOf(todo, name))).toEqual(expected)
  })

  it.each<[FeedChoice['actions'], Partial<Action>, string[]]>([
    ['todo', {}, ['UID:action-a.p@tributary']],
    ['day', {}, ['UID:due-a.p@tributary']],
    ['both', {}, ['UID:action-a.p@tributary', 'UID:due-a.p@tributary']],
    ['day', { due: undefined, precision: undefined }, []],
    ['both', { due: undefined, precision: undefined }, ['UID:action-a.p@tributary']],
  ])('in the form %s, of %j, has these names', (actions, more, expected) => {
    const all = components(action(more), { choice: { actions } })
    expect(all.map(([uid]) => uid)).toEqual(expected)
  })

  it.each<[Partial<Action>, string, string]>([
    [{}, '20260512', 'Due: X: Write it'],
    [{ status: 'done' }, '20260512', 'Done: X: Write it'],
    [{ status: 'dropped' }, '20260512', 'Dropped: X: Write it'],
    [{ due: '2026-05', precision: 'month' }, '20260531', 'Due: X: Write it (May 2026)'],
    [{ due: '2027', precision: 'year', responsible: [] }, '20271231', 'Due: Write it (2027)'],
  ])('of %j stands on the last day that it has', (more, day, summary) => {
    const [event] = components(action(more), { choice: { actions: 'day' } })
    expect(event).toEqual(
      expect.arrayContaining([`DTSTART;VALUE=DATE:${day}`, `SUMMARY:${summary}`]),
    )
    expect(event).toContain('TRANSP:TRANSPARENT')
  })
})

describe('a meeting', () => {
  it('is told to the public as the public reads it, and whole at a secret address', () => {
    const [open] = components(meeting())
    const [secret] = components(meeting(), { settings: { isPrivate: true } })
    expect(open?.join('\n')).not.toMatch(/meet\.example|Zero draft|bo@|CONFERENCE/)
    expect(valuesOf(secret, 'CONFERENCE')).toEqual([
      'CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="Join online":https://meet.example/weekly',
    ])
    expect(secret?.join('\n')).toContain('Zero draft')
    for (const lines of [open, secret]) {
      expect(lines?.join('\n')).not.toMatch(/ORGANIZER|ATTENDEE|bo@/)
    }
  })

  it('is one with its rule, and one for what is not as the rule has it', () => {
    const exceptions = [
      { on: '2027-03-08', cancelled: true },
      { on: '2027-03-15', startsAt: '2027-03-16T09:00', endsAt: '2027-03-16T10:00' },
    ]
    const [whole, moved, ...more] = components(meeting({ exceptions }))
    expect(more).toEqual([])
    expect(valuesOf(whole, 'RRULE')).toEqual(['RRULE:FREQ=WEEKLY;COUNT=4'])
    expect(valuesOf(whole, 'EXDATE')).toEqual(['EXDATE;TZID=Europe/Zurich:20270308T150000'])
    expect(valuesOf(moved, 'RECURRENCE-ID')).toEqual([
      'RECURRENCE-ID;TZID=Europe/Zurich:20270315T150000',
    ])
    expect(valuesOf(moved, 'DTSTART')).toEqual(['DTSTART;TZID=Europe/Zurich:20270316T090000'])
    expect(valuesOf(whole, 'UID')).toEqual(['UID:meeting-w.p@tributary'])
  })

  it('that is called off says so, and keeps what was left out before', () => {
    const exceptions = [{ on: '2027-03-08', cancelled: true }]
    const [whole] = components(meeting({ status: 'cancelled', exceptions }))
    expect(whole).toEqual(
      expect.arrayContaining([
        'SUMMARY:Cancelled: Weekly call',
        'STATUS:CANCELLED',
        'TRANSP:TRANSPARENT',
      ]),
    )
    expect(valuesOf(whole, 'EXDATE')).toHaveLength(1)
  })
})

describe('an entry', () => {
  const times = (startsAt: string, endsAt: string) =>
    milestone({
      start: startsAt.slice(0, 10),
      end: endsAt.slice(0, 10),
      startsAt,
      endsAt,
      timeZone: 'Europe/Zurich',
    })

  it.each([
    ['2026-05-12T09:00', '2026-05-14T18:00', '20260512', '20260515'],
    ['2026-05-12T00:00', '2026-05-13T00:00', '20260512', '20260513'],
    ['2026-05-12T09:00', '2026-05-13T09:00', '20260512', '20260514'],
  ])('from %s to %s is on whole days and keeps nobody busy', (from, to, start, end) => {
    const [lines] = components(times(from, to))
    expect(lines).toEqual(
      expect.arrayContaining([
        `DTSTART;VALUE=DATE:${start}`,
        `DTEND;VALUE=DATE:${end}`,
        'TRANSP:TRANSPARENT',
      ]),
    )
    expect(lines?.join('\n')).toContain(`${from.slice(11)}–${to.slice(11)}\\, Zurich time`)
  })

  it('over a midnight has its hours', () => {
    const [lines] = components(times('2026-05-12T22:00', '2026-05-13T02:00'))
    expect(valuesOf(lines, 'DTEND')).toEqual(['DTEND;TZID=Europe/Zurich:20260513T020000'])
  })

  it('at an hour that the clock leaves out comes after it, at one that comes twice it is told in UTC', () => {
    const [gap] = components(times('2026-03-29T02:15', '2026-03-29T03:45'))
    expect(valuesOf(gap, 'DTSTART')).toEqual(['DTSTART;TZID=Europe/Zurich:20260329T031500'])
    const [twice] = components(times('2026-10-25T02:15', '2026-10-25T04:00'))
    expect(valuesOf(twice, 'DTSTART')).toEqual(['DTSTART:20261025T001500Z'])
    expect(valuesOf(twice, 'DTEND')).toEqual(['DTEND:20261025T030000Z'])
  })

  it.each<[FeedChoice['imprecise'], string[]]>([
    ['leave-out', []],
    ['last-day', ['DTSTART;VALUE=DATE:20260331', 'DTEND;VALUE=DATE:20260401']],
    ['span', ['DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:20260401']],
  ])('known to the quarter is shown by choice: %s', (imprecise, expected) => {
    const of = milestone({ start: '2026-Q1', precision: 'quarter' })
    const [lines] = components(of, { choice: { imprecise, alarm: 15 } })
    expect(lines?.filter(row => /^DT(START|END)/.test(row)) ?? []).toEqual(expected)
    expect(valuesOf(lines, 'TRIGGER')).toEqual([])
  })

  it.each([
    [0, 'TRIGGER:PT0M', 'TRIGGER:PT9H'],
    [15, 'TRIGGER:-PT15M', 'TRIGGER:-PT15H'],
    [1_440, 'TRIGGER:-PT1440M', 'TRIGGER:-PT15H'],
    [10_080, 'TRIGGER:-PT10080M', 'TRIGGER:-PT159H'],
  ])('has its alarm %i minutes before, of whole days at nine', (alarm, timed, days) => {
    const triggers = (entry: FeedEntry) =>
      components(entry, { choice: { alarm, actions: 'day' } }).map(
        lines => valuesOf(lines, 'TRIGGER')[0],
      )
    expect(triggers(times('2026-05-12T09:00', '2026-05-12T10:00'))).toEqual([timed])
    expect(triggers(milestone())).toEqual([days])
    expect(triggers(action())).toEqual([days])
    expect(triggers(milestone({ status: 'cancelled' }))).toEqual([undefined])
    expect(triggers(action({ status: 'done' }))).toEqual([undefined])
  })

  it('is as new as the names that it tells', () => {
    const at = '2026-04-01T00:00:00.000Z'
    const renamedAt = { bodies: new Map(), milestones: new Map([['m-1', at]]) }
    const [lines] = components(action(), { settings: { renamedAt } })
    expect(lines?.slice(1, 5)).toEqual([
      'DTSTAMP:20260401T000000Z',
      'CREATED:20260101T000000Z',
      'LAST-MODIFIED:20260401T000000Z',
      'SEQUENCE:2',
    ])
  })

  it('with markup in what people wrote has none in its HTML', () => {
    const evil = '<script>alert("1")</script> & <img src=x onerror=alert(1)>'
    const [lines] = components(milestone({ note: evil, mandate: evil, title: evil }))
    const [html = ''] = valuesOf(lines, 'X-ALT-DESC')
    expect(html).not.toMatch(/<script|<img/)
    expect(html).toContain('&lt\\;script&gt\\;alert(&quot\\;1&quot\\;)')
  })
})

it('a secret address stands nowhere in its calendar', () => {
  const secret = '/feeds/private/fs_0123456789abcdef.ics'
  const written = feedWriter().write([milestone()], {
    processId: 'p',
    processTitle: 'Any process',
    acronyms: new Map(),
    titles: new Map(),
    choice: {
      scope: { kind: 'mine', bodies: ['x'] },
      imprecise: 'span',
      actions: 'both',
      locale: 'en',
    },
    origin: 'https://tributary.test',
    path: secret,
    on: '2026-02-04',
    messages: messagesIn('en'),
    isPrivate: true,
  })
  const text = new TextDecoder().decode(bytesOf(written)).replaceAll('\r\n ', '')
  expect(text).toContain('NAME:My calendar: Any process')
  expect(text).not.toContain('fs_0123')
  expect(text).not.toContain('SOURCE')
})

it('a feed that has ended is an empty calendar that says so', () => {
  const link = 'https://tributary.test/p/subscribe'
  const text = endedFeed(messagesIn('en'), { processTitle: 'Any process', link })
  expect(text.replaceAll('\r\n ', '')).toContain(`subscribe anew: ${link}`)
  expect(text).not.toMatch(/BEGIN:V(EVENT|TODO)/)
})
