import 'temporal-polyfill/global'
import { dayNumber, dayOfNumber } from '@tributary/domain/date/day'
import { windowOfFields } from '@tributary/domain/date/when'
import type { Planned } from '@tributary/domain/schedule/planned'
import { schedule } from '@tributary/domain/schedule/schedule'
import { bigSchedule } from '../world/big-schedule.ts'

const MILESTONES = 10_000
const RUNS = 200

const milestones = bigSchedule(MILESTONES)
const dependencies = milestones.reduce((sum, { dependsOn = [] }) => sum + dependsOn.length, 0)
const asked = { goal: `ms-${MILESTONES - 1}` }
const known = schedule(milestones, asked)
if (!known.ok) throw new Error(JSON.stringify(known.faults))
const found = known.schedule

type Times = { median: number; best: number }

// The median and the best of some runs, in ms, after some to warm up.
function timed(work: (run: number) => void, runs = RUNS): Times {
  for (let run = 0; run < runs / 2; run += 1) work(run)
  const times = Array.from({ length: runs }, (_, run) => {
    const start = performance.now()
    work(run)
    return performance.now() - start
  }).sort((a, b) => a - b)
  return { median: times[Math.floor(runs / 2)] as number, best: times[0] as number }
}

// The floor: the same ids and dependencies put in order (Kahn 1962), and nothing else.
function topologicalSort(): number {
  const nodes = new Map(milestones.map(({ id }, n) => [id, n]))
  const waits = new Int32Array(milestones.length)
  const after: number[][] = milestones.map(() => [])
  for (const [n, { dependsOn = [] }] of milestones.entries()) {
    for (const on of dependsOn) {
      after[nodes.get(on) as number]?.push(n)
      waits[n] = (waits[n] as number) + 1
    }
  }
  const order: number[] = []
  for (const [n, count] of waits.entries()) if (count === 0) order.push(n)
  for (const n of order) {
    for (const next of after[n] as number[]) {
      waits[next] = (waits[next] as number) - 1
      if (waits[next] === 0) order.push(next)
    }
  }
  return order.length
}

// All earliest and latest days again, by going over all dependencies until nothing changes; it
// knows neither lags nor what a date was announced for, which spares it work.
function naiveRecomputation(moved: Planned): number {
  const spans = new Map(
    milestones.map(milestone => {
      const date = milestone.id === moved.id ? moved : milestone
      const { start, end } = windowOfFields(date)
      const length = date.precision === 'day' ? dayNumber(end) - dayNumber(start) : 0
      return [date.id, { start: dayNumber(start), length }]
    }),
  )
  const earliest = new Map([...spans].map(([id, { start }]) => [id, start]))
  const latest = new Map([[asked.goal, spans.get(asked.goal)?.start as number]])
  for (let isOver = false; !isOver; ) {
    isOver = true
    for (const { id, dependsOn = [], fixed } of milestones) {
      for (const on of dependsOn) {
        const { start, length } = spans.get(on) as { start: number; length: number }
        const over = (earliest.get(on) ?? start) + length
        if (!fixed && over > (earliest.get(id) as number)) {
          earliest.set(id, over)
          isOver = false
        }
        const limit = latest.get(id)
        if (limit === undefined || limit - length >= (latest.get(on) ?? Infinity)) continue
        latest.set(on, limit - length)
        isOver = false
      }
    }
  }
  return latest.size
}

// Another milestone in each run, a month later than it was.
function later(run: number): Planned {
  const milestone = milestones[(run * 9_973) % MILESTONES] as Planned
  const { start } = windowOfFields(milestone)
  const { end: _, ...rest } = milestone
  return { ...rest, start: dayOfNumber(dayNumber(start) + 30), precision: 'day' }
}

const slips: number[] = []
const floor = timed(topologicalSort)
const full = timed(() => schedule(milestones, asked))
const naive = timed(run => naiveRecomputation(later(run)), 4)
const ripple = timed(run => {
  const { id, start, precision } = later(run)
  const rippled = found.ripple([{ milestone: id, start, precision }])
  if (rippled.ok) slips[run] = rippled.ripple.slips.length
})
const edit = timed(run => found.put(later(run)))
const answers = timed(run => {
  found.put(later(run))
  found.goal()
  found.criticalPath()
})

console.log(`Schedule: ${MILESTONES} milestones, ${dependencies} dependencies`)
const lines: [string, Times, ...[Times, string][]][] = [
  ['topological sort, the floor', floor],
  ['full computation (aim: 50 ms, 3 times the floor)', full, [floor, 'the floor']],
  ['naive recomputation', naive],
  [
    `ripple of one move, up to ${Math.max(...slips)} slips (aim: 2 ms)`,
    ripple,
    [floor, 'the floor'],
    [naive, 'the naive'],
  ],
  ['one edit', edit, [naive, 'the naive']],
  ['one edit, then goal and critical path', answers, [naive, 'the naive']],
]
for (const [name, times, ...others] of lines) {
  const ratios = others.map(
    ([other, of]) => `, ${(times.median / other.median).toPrecision(2)} of ${of}`,
  )
  console.log(
    `  ${name}: median ${times.median.toFixed(2)} ms, best ${times.best.toFixed(2)} ms${ratios.join('')}`,
  )
}
