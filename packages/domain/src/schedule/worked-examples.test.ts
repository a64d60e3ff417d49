import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../date/day.ts'
import type { Lag } from '../milestone/milestone.ts'
import type { Planned } from './planned.ts'
import { schedule } from './schedule.ts'

type Activity = [name: string, duration: number, after: string, early: number, late: number]
type Example = { source: string; ends: number; path?: string; activities: Activity[] }

const DAY = '2025-01-01'

// The networks of Vanhoucke's book and their earliest and latest starts, with the other durations
// for the second, are as the tests of the R package `criticalpath` 0.2.1 (CRAN) have them, in
// test-cpt-schedule_from_data_frame.R and test-cpt-change_durations.R. Taylor's solutions were read
// at scribd.com/doc/47113515; its activities are arrows between events, and 4-5 of the second is a
// dummy. The handout: usafa-compsci350.github.io/Fall2019/lessons/handouts/scheduling.html.
const EXAMPLES: Example[] = [
  {
    source: 'Vanhoucke, Integrated Project Management and Control (Springer 2014), p. 6',
    ends: 11,
    path: '1 2 4 11 16',
    activities: [
      ['1', 1, '', 0, 0],
      ['2', 2, '1', 1, 1],
      ['3', 2, '1', 1, 3],
      ['4', 4, '2', 3, 3],
      ['5', 3, '2', 3, 4],
      ['6', 3, '2', 3, 4],
      ['7', 3, '3', 3, 5],
      ['8', 2, '3', 3, 6],
      ['9', 1, '3', 3, 7],
      ['10', 1, '3', 3, 7],
      ['11', 2, '4 5 6', 7, 7],
      ['12', 1, '7', 6, 8],
      ['13', 1, '8', 5, 8],
      ['14', 1, '9', 4, 8],
      ['15', 1, '10', 4, 8],
      ['16', 2, '11 12 13 14 15', 9, 9],
      ['17', 1, '11 12 13 14 15', 9, 10],
    ],
  },
  {
    source: 'Vanhoucke, Integrated Project Management and Control (Springer 2014), p. 9',
    ends: 25,
    activities: [
      ['1', 1, '', 0, 0],
      ['2', 1, '1', 1, 1],
      ['3', 3, '2', 2, 2],
      ['4', 2, '3', 5, 5],
      ['5', 2, '4', 7, 7],
      ['6', 2, '3', 5, 5],
      ['7', 2, '6', 7, 7],
      ['8', 1, '5 7', 9, 9],
      ['9', 4, '8', 10, 11],
      ['10', 5, '8', 10, 10],
      ['11', 3, '8', 10, 12],
      ['12', 3, '8', 10, 12],
      ['13', 4, '8', 10, 11],
      ['14', 5, '9 10 11 12 13', 15, 15],
      ['15', 1, '13', 14, 19],
      ['16', 5, '14 15', 20, 20],
      ['17', 2, '14 15', 20, 23],
    ],
  },
  {
    source: 'the same, with other durations',
    ends: 31,
    activities: [
      ['1', 1, '', 0, 0],
      ['2', 2, '1', 1, 1],
      ['3', 5, '2', 3, 3],
      ['4', 4, '3', 8, 8],
      ['5', 3, '4', 12, 12],
      ['6', 2, '3', 8, 12],
      ['7', 1, '6', 10, 14],
      ['8', 5, '5 7', 15, 15],
      ['9', 3, '8', 20, 22],
      ['10', 5, '8', 20, 20],
      ['11', 5, '8', 20, 20],
      ['12', 3, '8', 20, 22],
      ['13', 4, '8', 20, 21],
      ['14', 2, '9 10 11 12 13', 25, 25],
      ['15', 1, '13', 24, 26],
      ['16', 2, '14 15', 27, 29],
      ['17', 4, '14 15', 27, 27],
    ],
  },
  {
    source: 'Taylor, Introduction to Management Science, ch. 8, first table of the solutions',
    ends: 20,
    path: '1-3 3-4 4-5 5-6',
    activities: [
      ['1-2', 7, '', 0, 2],
      ['1-3', 10, '', 0, 0],
      ['2-4', 6, '1-2', 7, 9],
      ['3-4', 5, '1-3', 10, 10],
      ['3-5', 4, '1-3', 10, 14],
      ['4-5', 3, '2-4 3-4', 15, 15],
      ['5-6', 2, '3-5 4-5', 18, 18],
    ],
  },
  {
    source: 'Taylor, second table',
    ends: 38,
    path: '1-3 3-5 5-7 7-8 8-9',
    activities: [
      ['1-2', 8, '', 0, 1],
      ['1-3', 10, '', 0, 0],
      ['1-4', 9, '', 0, 6],
      ['2-5', 6, '1-2', 8, 9],
      ['2-6', 4, '1-2', 8, 16],
      ['3-5', 5, '1-3', 10, 10],
      ['4-5', 0, '1-4', 9, 15],
      ['4-7', 7, '1-4', 9, 20],
      ['5-7', 12, '2-5 3-5 4-5', 15, 15],
      ['5-8', 15, '2-5 3-5 4-5', 15, 16],
      ['6-9', 18, '2-6', 12, 20],
      ['7-8', 4, '4-7 5-7', 27, 27],
      ['8-9', 7, '5-8 7-8', 31, 31],
    ],
  },
  {
    source: 'United States Air Force Academy, CompSci 350, Fall 2019, handout Scheduling',
    ends: 21,
    path: 'T1 T3 T10 T12 T15',
    activities: [
      ['T1', 3, '', 0, 0],
      ['T2', 5, '', 0, 5],
      ['T3', 5, 'T1', 3, 3],
      ['T4', 4, '', 0, 4],
      ['T5', 3, 'T2', 5, 10],
      ['T6', 3, 'T4', 4, 8],
      ['T7', 1, 'T5', 8, 13],
      ['T8', 3, 'T6', 7, 11],
      ['T9', 6, 'T1', 3, 5],
      ['T10', 3, 'T3', 8, 8],
      ['T11', 2, 'T6', 7, 11],
      ['T12', 2, 'T9 T10', 11, 11],
      ['T13', 4, 'T7 T8', 10, 14],
      ['T14', 2, 'T11 T12', 13, 16],
      ['T15', 8, 'T11 T12', 13, 13],
      ['T16', 3, 'T13 T14', 15, 18],
    ],
  },
]

const named = (names: string) => names.split(' ').filter(Boolean)

type Placed = { startOf: (activity: Activity) => number; isInclusive?: boolean; lags?: Lag[] }

// Time runs on: an activity of two weeks lasts from 0 to 2, and the next may start at 2. Where days
// are inclusive, it lasts from 1 to 2, and the next may start at 3: a lag of one.
function scheduled({ activities, ends }: Example, { startOf, isInclusive, lags = [] }: Placed) {
  const all = [...activities, ['end', 0, activities.map(([name]) => name).join(' '), ends, ends]]
  const milestones = (all as Activity[]).map((activity): Planned => {
    const [id, duration, after] = activity
    const start = addDays(DAY, id === 'end' ? ends : startOf(activity))
    const dependsOn = named(after)
    return {
      id,
      roadmap: 'itu',
      status: 'planned',
      start,
      end: addDays(start, id === 'end' ? 0 : duration - (isInclusive ? 1 : 0)),
      precision: 'day',
      dependsOn,
      lags: isInclusive
        ? dependsOn.map(on => ({ on, days: 1 }))
        : lags.filter(({ on }) => dependsOn.includes(on) && id !== 'end'),
    }
  })
  const found = schedule(milestones, { goal: 'end' })
  if (!found.ok) throw new Error(JSON.stringify(found.faults))
  return found.schedule
}

function expectFigures(found: ReturnType<typeof scheduled>, { activities, path }: Example) {
  for (const [name, , , early, late] of activities) {
    const { earliest, latest, slackDays, critical } = found.of(name) ?? {}
    expect(daysBetween(DAY, earliest as string), name).toBe(early)
    expect(daysBetween(DAY, latest as string), name).toBe(late)
    expect([slackDays, critical], name).toEqual([late - early, late === early])
  }
  const way = found.criticalPath()
  if (path) expect(way).toEqual([...named(path), 'end'])
  expect(way.every(id => found.of(id)?.critical)).toBe(true)
  expect(found.goal()).toMatchObject({ holds: true, slackDays: 0 })
}

describe.each(EXAMPLES)('the example of $source', example => {
  it.each([
    ['nothing is placed yet', { startOf: () => 0 }],
    ['all starts as early as it can', { startOf: ([, , , early]: Activity) => early }],
  ])('comes out right when %s', (_, placed) => {
    expectFigures(scheduled(example, placed), example)
  })
})

it('an example comes out right in days that are worked, the first and the last counted', () => {
  const [example] = EXAMPLES as [Example]
  expectFigures(scheduled(example, { startOf: () => 0, isInclusive: true }), example)
})

// As test-cpt-early_start_finish_by_relation_type.R of the same package has them ("FS type").
describe.each([
  [2, 12, [0, 1, 6, 11]],
  [-2, 8, [0, 1, 2, 7]],
] as const)('a lag of %i days between two of four in a row', (days, ends, starts) => {
  it(`ends it at ${ends}`, () => {
    const durations = [1, 3, 5, 1]
    const activities = ['begin', 'a', 'b', 'finish'].map((name, n, all): Activity => {
      const start = starts[n] as number
      return [name, durations[n] as number, all[n - 1] ?? '', start, start]
    })
    const example = { source: '', ends, activities, path: 'begin a b finish' }
    const lags = [{ on: 'a', days }]
    expectFigures(scheduled(example, { startOf: () => 0, lags }), example)
  })
})
