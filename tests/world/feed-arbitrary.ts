import { isCancelled } from '@tributary/domain/change/is-cancelled'
import { addDays, dayOfNumber, weekdayOf } from '@tributary/domain/date/day'
import { instantOf } from '@tributary/domain/date/when'
import {
  ACTION_FORMS,
  type FeedChoice,
  type FeedScope,
  IMPRECISE,
} from '@tributary/domain/feed/feed-choice'
import type { Meeting, MeetingException } from '@tributary/domain/meeting/meeting'
import { datesOn, daysOfSeries, occurrencesOf } from '@tributary/domain/meeting/occurrences'
import { seriesFaults } from '@tributary/domain/meeting/series-faults'
import type { FeedEntry, FeedReader, FeedSettings } from '@tributary/ical/feed/feed'
import { comesTwice } from '@tributary/ical/line/date-lines'
import { messagesIn } from '@tributary/messages/messages'
import fc from 'fast-check'
import { line, processDocument } from './process-arbitrary.ts'

const ZONES = ['Europe/Zurich', 'America/New_York', 'America/Santiago', 'Asia/Kathmandu', 'UTC']
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const two = (number: number) => String(number).padStart(2, '0')

/** A series of meetings by itself: any rule that begins on its first day, hours that a clock may leave out, moved and cancelled ones. */
export const series: fc.Arbitrary<Meeting> = fc
  .record({
    start: fc.integer({ min: 19_000, max: 22_000 }).map(dayOfNumber),
    hours: fc.option(fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 30)), {
      nil: undefined,
    }),
    timeZone: fc.constantFrom(...ZONES),
    rule: fc.constantFrom(
      'daily',
      'weekly',
      'fortnightly',
      'twice',
      'day',
      'nth',
      'last',
      'yearly',
    ),
    count: fc.integer({ min: 1, max: 30 }),
    isUntil: fc.boolean(),
    title: line,
    status: fc.constantFrom('tentative' as const, 'confirmed' as const, 'cancelled' as const),
    place: fc.option(line, { nil: undefined }),
    picks: fc.array(
      fc.tuple(
        fc.nat(40),
        fc.constantFrom('cancelled', 'moved', 'place'),
        fc.integer({ min: -3, max: 3 }),
      ),
      { maxLength: 4 },
    ),
  })
  .map(({ start, hours, timeZone, rule, count, isUntil, picks, ...rest }): Meeting => {
    const weekday = WEEKDAYS[weekdayOf(start) - 1] ?? ''
    const next = WEEKDAYS[weekdayOf(start) % 7] ?? ''
    const nth = Math.ceil(Number(start.slice(8)) / 7)
    const ends = isUntil
      ? `UNTIL=${addDays(start, count * 8).replaceAll('-', '')}`
      : `COUNT=${count}`
    const rules: Record<string, string> = {
      daily: 'FREQ=DAILY',
      weekly: `FREQ=WEEKLY;BYDAY=${weekday}`,
      fortnightly: 'FREQ=WEEKLY;INTERVAL=2',
      twice: `FREQ=WEEKLY;BYDAY=${weekday},${next}`,
      day: 'FREQ=MONTHLY',
      nth: `FREQ=MONTHLY;BYDAY=${nth}${weekday}`,
      last: 'FREQ=MONTHLY;BYMONTHDAY=-1',
      yearly: 'FREQ=YEARLY',
    }
    const clock = hours && `${two(hours[0])}:${two(hours[1])}`
    const endsAt = (startsAt: string) =>
      Temporal.PlainDateTime.from(startsAt).add({ minutes: 75 }).toString().slice(0, 16)
    const startsAt = clock && `${start}T${clock}`
    const end = startsAt && endsAt(startsAt).slice(0, 10)
    const meeting: Meeting = {
      id: 'series',
      organisers: ['body-x'],
      start,
      ...(end && end !== start && { end }),
      precision: 'day',
      ...(startsAt && { startsAt, endsAt: endsAt(startsAt), timeZone }),
      recurrence: `${rules[rule]};${ends}`,
      confidence: 'sourced',
      ...rest,
    }
    const days = daysOfSeries(meeting)
    const exceptions = new Map<string, MeetingException>()
    for (const [n, what, by] of picks) {
      const on = days[n % Math.max(days.length, 1)]
      if (on === undefined) continue
      const movedTo = clock && `${addDays(on, by)}T${two((n * 7) % 24)}:15`
      if (what === 'cancelled') exceptions.set(on, { on, cancelled: true })
      else if (what === 'moved' && movedTo) {
        exceptions.set(on, { on, startsAt: movedTo, endsAt: endsAt(movedTo), reason: 'Why not' })
      } else exceptions.set(on, { on, place: `Room ${n}` })
    }
    return { ...meeting, exceptions: [...exceptions.values()] }
  })
  .filter(meeting => seriesFaults(meeting).length === 0 && isPlainToAllReaders(meeting))

// What a change of the clock would turn round is refused elsewhere. Which of two hours a clock means
// neither ical.js nor node-ical says the same of a rule and of what is told apart from it.
function isPlainToAllReaders(meeting: Meeting): boolean {
  const { timeZone } = meeting
  if (timeZone === undefined) return true
  return occurrencesOf(meeting).every(({ on = '', startsAt = '', endsAt = '' }) => {
    const ruled = datesOn(meeting, on).startsAt ?? ''
    const isTwice = [ruled, startsAt, endsAt].some(clock => comesTwice(clock, timeZone))
    return !isTwice && instantOf(startsAt, timeZone) < instantOf(endsAt, timeZone)
  })
}

/** Somebody whose body takes part. */
export const READER: FeedReader = {
  personId: 'person-1',
  bodies: ['body-x'],
  meetings: new Set(['mt-0']),
}

const logged = fc
  .record({
    revision: fc.integer({ min: 1, max: 90 }),
    day: fc.integer({ min: 20_400, max: 20_500 }),
  })
  .map(({ revision, day }) => ({
    revision,
    createdAt: '2025-01-01T00:00:00.000Z',
    changedAt: `${dayOfNumber(day)}T04:05:06.789Z`,
  }))

/** What the feeds of any process are made of, with series, and any log. */
export const feedEntries: fc.Arbitrary<{
  entries: FeedEntry[]
  acronyms: Map<string, string>
  titles: Map<string, string>
}> = fc
  .tuple(
    processDocument,
    fc.array(series, { maxLength: 2 }),
    fc.array(logged, { minLength: 30, maxLength: 30 }),
  )
  .map(([document, more, logs]) => {
    const { milestones, consultations, meetings, actions, bodies } = document
    const all = [
      ...milestones.map(of => ({ thing: 'milestone' as const, of })),
      ...consultations.map(of => ({ thing: 'consultation' as const, of })),
      ...meetings.map(of => ({ thing: 'meeting' as const, of })),
      ...more.map((of, n) => ({ thing: 'meeting' as const, of: { ...of, id: `series-${n}` } })),
      ...actions.map(of => ({ thing: 'action' as const, of })),
    ]
    const entries = all.map((entry, n) => {
      const log = logs[n % logs.length]
      const isOff = isCancelled(entry.thing, entry.of)
      return {
        ...entry,
        logged: { ...log, ...(isOff && { cancelledAt: log?.changedAt }) },
      } as FeedEntry
    })
    return {
      entries,
      acronyms: new Map(bodies.map(({ id, acronym }) => [id, acronym])),
      titles: new Map(milestones.map(({ id, title }) => [id, title])),
    }
  })

const maybe = <Value>(value: Value) => fc.constantFrom(undefined, value)
const scope: fc.Arbitrary<FeedScope> = fc.oneof(
  fc.constantFrom<FeedScope>(
    { kind: 'all' },
    { kind: 'all' },
    { kind: 'shared' },
    { kind: 'roadmap', body: 'body-x' },
    { kind: 'milestone', milestone: 'ms-5' },
    { kind: 'mine', bodies: ['body-x'] },
    { kind: 'mine', bodies: [] },
  ),
  fc.record({
    kind: fc.constant('consultations' as const),
    region: maybe('world'),
    body: maybe('body-x'),
    group: maybe('group-0'),
  }),
  fc.record({
    kind: fc.constantFrom('meetings' as const, 'actions' as const),
    body: maybe('body-x'),
  }),
)

/** Anything that a subscriber can choose. */
export const feedChoice: fc.Arbitrary<FeedChoice> = fc.record({
  scope,
  imprecise: fc.constantFrom(...IMPRECISE),
  actions: fc.constantFrom(...ACTION_FORMS),
  alarm: fc.constantFrom(undefined, 0, 15, 1_440, 10_080),
  locale: fc.constant('en'),
})

/** A feed of some names and of what is chosen, at a secret address or not. */
export function feedOf(
  { acronyms, titles }: Pick<FeedSettings, 'acronyms' | 'titles'>,
  choice: FeedChoice,
  more: Partial<FeedSettings> = {},
): FeedSettings {
  return {
    processId: 'p',
    processTitle: 'Any process',
    acronyms,
    titles,
    choice,
    origin: 'https://tributary.test',
    path: '/feeds/p.ics',
    on: '2026-02-01',
    messages: messagesIn('en'),
    isPrivate: false,
    ...more,
  }
}
