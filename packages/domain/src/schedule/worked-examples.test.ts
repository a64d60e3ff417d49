import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../date/day.ts'
import type { Planned } from './planned.ts'
import { schedule } from './schedule.ts'

type Activity = [name: string, duration: number, predecessors: string, start: number, slack: number]
type Example = { source: string; ends: number; path: string; activities: Activity[] }

const DAY = '2025-01-01'

const EXAMPLES: Example[] = [
  {
    source: 'Heizer, Render and Munson, Operations Management, ch. 3: Milwaukee Paper (weeks)',
    ends: 15,
    path: 'ACEGH',
    activities: [
      ['A', 2, '', 0, 0],
      ['B', 3, '', 0, 1],
      ['C', 2, 'A', 2, 0],
      ['D', 4, 'AB', 3, 1],
      ['E', 4, 'C', 4, 0],
      ['F', 3, 'C', 4, 6],
      ['G', 5, 'DE', 8, 0],
      ['H', 2, 'FG', 13, 0],
    ],
  },
  {
    source: 'Hillier and Lieberman, Introduction to Operations Research: Reliable Construction',
    ends: 44,
    path: 'ABCEFJLN',
    activities: [
      ['A', 2, '', 0, 0],
      ['B', 4, 'A', 2, 0],
      ['C', 10, 'B', 6, 0],
      ['D', 6, 'C', 16, 4],
      ['E', 4, 'C', 16, 0],
      ['F', 5, 'E', 20, 0],
      ['G', 7, 'D', 22, 4],
      ['H', 9, 'EG', 29, 4],
      ['I', 7, 'C', 16, 2],
      ['J', 8, 'FI', 25, 0],
      ['K', 4, 'J', 33, 1],
      ['L', 5, 'J', 33, 0],
      ['M', 2, 'H', 38, 4],
      ['N', 6, 'KL', 38, 0],
    ],
  },
]

// Time runs on: an activity of two weeks lasts from 0 to 2, and the next may start at 2.
function milestones({ activities, ends }: Example, startOf: (activity: Activity) => number) {
  const last = activities.map(([name]) => name)
  const known = activities.map((activity): Planned => {
    const [id, duration, predecessors] = activity
    const start = addDays(DAY, startOf(activity))
    return {
      id,
      roadmap: 'itu',
      status: 'planned',
      start,
      end: addDays(start, duration),
      precision: 'day',
      dependsOn: [...predecessors],
    }
  })
  const end: Planned = {
    id: 'end',
    roadmap: 'itu',
    status: 'planned',
    start: addDays(DAY, ends),
    precision: 'day',
    dependsOn: last,
  }
  return [...known, end]
}

describe.each(EXAMPLES)('the example of $source', example => {
  it.each([
    ['nothing is placed yet', () => 0],
    ['all starts as early as it can', ([, , , start]: Activity) => start],
  ])('comes out right when %s', (_, startOf) => {
    const found = schedule(milestones(example, startOf), { goal: 'end' })
    if (!found.ok) throw new Error(JSON.stringify(found.faults))
    for (const [name, , , start, slack] of example.activities) {
      const { earliest, latest, slackDays, critical } = found.schedule.of(name) ?? {}
      expect(daysBetween(DAY, earliest as string), name).toBe(start)
      expect(daysBetween(DAY, latest as string), name).toBe(start + slack)
      expect([slackDays, critical], name).toEqual([slack, slack === 0])
    }
    expect(found.schedule.criticalPath()).toEqual([...example.path, 'end'])
    expect(found.schedule.goal()).toMatchObject({ holds: true, slackDays: 0 })
  })
})

// PMI, A Guide to the Project Management Body of Knowledge, 6th edition, figure 6-16. Its days are
// whole and inclusive, and the next activity starts on the day after: a lag of one.
it('the example of the PMBOK Guide comes out right, in days that are worked', () => {
  const of = (id: string, duration: number, dependsOn: string[]): Planned => ({
    id,
    roadmap: 'itu',
    status: 'planned',
    start: '2025-01-01',
    end: addDays('2025-01-01', duration - 1),
    precision: 'day',
    dependsOn,
    lags: dependsOn.map(on => ({ on, days: 1 })),
  })
  const finish: Planned = {
    id: 'finish',
    roadmap: 'itu',
    status: 'planned',
    start: '2025-01-30',
    precision: 'day',
    dependsOn: ['D'],
  }
  const found = schedule(
    [of('A', 5, []), of('B', 5, ['A']), of('C', 10, ['A']), of('D', 15, ['B', 'C']), finish],
    { goal: 'finish' },
  )
  if (!found.ok) throw new Error(JSON.stringify(found.faults))
  const rows = ['A', 'B', 'C', 'D'].map(id => {
    const { earliest, latest, slackDays } = found.schedule.of(id) ?? {}
    return [id, Number(earliest?.slice(8)), Number(latest?.slice(8)), slackDays]
  })
  expect(rows).toEqual([
    ['A', 1, 1, 0],
    ['B', 6, 11, 5],
    ['C', 6, 6, 0],
    ['D', 16, 16, 0],
  ])
  expect(found.schedule.criticalPath()).toEqual(['A', 'C', 'D', 'finish'])
})
