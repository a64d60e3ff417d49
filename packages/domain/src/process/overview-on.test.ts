import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOfNumber } from '../date/day.ts'
import { windowOf } from '../date/partial-date.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { Milestone, MilestoneStatus } from '../milestone/milestone.ts'
import { overviewOn } from './overview-on.ts'

const preparation = {
  id: 'p',
  title: 'P',
  goal: 'm-0',
  leads: ['x'],
  phases: [],
  stakeholderGroups: [],
  regions: [],
  questions: [],
  actionLines: [],
}
const day = fc.integer({ min: 20_000, max: 20_400 }).map(dayOfNumber)

const milestones: fc.Arbitrary<Milestone[]> = fc
  .array(
    fc.record({
      start: fc.oneof(
        day,
        day.map(d => d.slice(0, 7)),
        day.map(d => d.slice(0, 4)),
      ),
      shared: fc.boolean(),
      status: fc.constantFrom<MilestoneStatus[]>('planned', 'tentative', 'done', 'cancelled'),
    }),
    { maxLength: 25 },
  )
  .map(list =>
    list.map(({ start, ...rest }, n) => ({
      id: `m-${n}`,
      roadmap: 'x',
      title: `M ${n}`,
      kind: 'session',
      confidence: 'sourced',
      start,
      precision: start.length === 10 ? 'day' : start.length === 7 ? 'month' : 'year',
      ...rest,
    })),
  )

describe('the overview of a day', () => {
  it('holds each meeting of a series that is in its days, where the reader is', () => {
    const weekly = {
      id: 'weekly',
      title: 'Weekly call',
      organisers: ['x'],
      start: '2027-01-04',
      precision: 'day',
      // 23:00 in Geneva is the day after in Bangkok.
      startsAt: '2027-01-04T22:00',
      endsAt: '2027-01-04T23:00',
      timeZone: 'Europe/Zurich',
      recurrence: 'FREQ=WEEKLY;COUNT=52',
      exceptions: [{ on: '2027-03-15', cancelled: true }],
      confidence: 'sourced',
    } as const satisfies Meeting
    const facts = { preparation, milestones: [], consultations: [], actions: [], changes: [] }
    const meetings = [{ ...weekly, exceptions: [...weekly.exceptions] }]
    const { lastDays, nextDays } = overviewOn({ ...facts, meetings }, '2027-03-09', 'Asia/Bangkok')
    const clocks = (list: Meeting[]) => list.map(({ startsAt }) => startsAt?.slice(0, 10))
    // That of Monday 8 March is on Tuesday 9 in Bangkok; that of 15 March is cancelled.
    expect(clocks(lastDays.meetings)).toEqual([
      '2027-02-08',
      '2027-02-15',
      '2027-02-22',
      '2027-03-01',
    ])
    expect(clocks(nextDays.meetings)).toEqual([
      '2027-03-08',
      '2027-03-22',
      '2027-03-29',
      '2027-04-05',
    ])
  })

  it('agrees with a reader who goes through the list day by day', () => {
    fc.assert(
      fc.property(milestones, day, (list, on) => {
        const overview = overviewOn(
          {
            preparation,
            milestones: list,
            consultations: [],
            meetings: [],
            actions: [],
            changes: [],
          },
          on,
          'Europe/Zurich',
        )
        const days = (from: number, to: number) =>
          Array.from({ length: to - from + 1 }, (_, n) => addDays(on, from + n))
        const falls = (milestone: Milestone, among: string[]) =>
          milestone.precision !== 'year' && among.includes(windowOf(milestone.start).end)
        const ids = (some: Milestone[]) => some.map(({ id }) => id).sort()
        expect(ids(overview.nextDays.milestones)).toEqual(
          ids(list.filter(m => falls(m, days(0, 30)))),
        )
        expect(ids(overview.lastDays.milestones)).toEqual(
          ids(list.filter(m => falls(m, days(-30, -1)))),
        )
        const waiting = list.filter(({ status }) => status === 'planned' || status === 'tentative')
        expect(ids(overview.overdue)).toEqual(ids(waiting.filter(m => windowOf(m.start).end < on)))
        for (const { start } of overview.latestShared) expect(windowOf(start).end < on).toBe(true)
        for (const { start } of overview.nextShared) expect(windowOf(start).end >= on).toBe(true)
        const shared = list.filter(m => m.shared && m.status !== 'cancelled')
        const ahead = shared.filter(m => windowOf(m.start).end >= on)
        expect(overview.nextShared).toHaveLength(Math.min(ahead.length, 3))
        expect(overview.latestShared).toHaveLength(Math.min(shared.length - ahead.length, 3))
      }),
    )
  })
})
