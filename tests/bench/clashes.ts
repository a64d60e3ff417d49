import 'temporal-polyfill/global'
import { clashesAmong } from '@tributary/domain/consultation/clashes'
import { COVERED, coverageOf } from '@tributary/domain/consultation/coverage'
import { inOrderOfDates } from '@tributary/domain/date/in-order'
import { bigCalendar } from '../world/big-calendar.ts'
import { naiveClashes } from '../world/naive-clashes.ts'

type Times = { first: number; median: number }

// The first and the median of some runs, in ms.
function timed(work: () => unknown, runs: number): Times {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  const [first = 0] = times
  times.sort((a, b) => a - b)
  return { first, median: times[Math.floor(runs / 2)] as number }
}

console.log('Clashes in calendars of the same density, each ten times as long')
let last: { count: number; median: number } | undefined
for (const [count, runs] of [
  [1_000, 40],
  [10_000, 20],
  [100_000, 3],
] as const) {
  const facts = bigCalendar(count)
  // The floor: the calendar put in order, and nothing else.
  const floor = timed(() => inOrderOfDates(facts.consultations, 'startsAt'), runs)
  const found = clashesAmong(facts).length
  const { first, median } = timed(() => clashesAmong(facts), runs)
  const aim = count === 10_000 ? ' (aim: 100 ms)' : ''
  console.log(
    `  ${count} consultations, ${found} clashes: median ${median.toFixed(1)} ms${aim}, first ${first.toFixed(1)} ms, ${(median / floor.median).toPrecision(2)} of a sort by date`,
  )
  if (last) {
    const nLogN = (count * Math.log(count)) / (last.count * Math.log(last.count))
    console.log(
      `    ${(median / last.median).toFixed(1)} times as long as for ${last.count} (n log n: ${nLogN.toFixed(1)} times)`,
    )
  }
  last = { count, median }
}

const crowd = bigCalendar(5_000)
const atOnce = (start: string, precision: 'day' | 'month') => ({
  ...crowd,
  consultations: crowd.consultations.map(one => ({
    ...one,
    start,
    precision,
    end: undefined,
    startsAt: undefined,
    endsAt: undefined,
  })),
})
for (const facts of [atOnce('2025-06-17', 'day'), atOnce('2025-06', 'month')]) {
  const { median } = timed(() => clashesAmong(facts), 5)
  const { start } = facts.consultations[0] ?? {}
  console.log(
    `  5000 consultations, all in ${start}: ${clashesAmong(facts).length} clashes, median ${median.toFixed(0)} ms`,
  )
}

const few = bigCalendar(1_000)
const naive = timed(() => naiveClashes(few), 1)
console.log(`  every one of 1000 compared with every other: ${naive.median.toFixed(0)} ms`)

const { consultations, hosts } = bigCalendar(10_000)
const regions = [...new Set(consultations.map(({ region }) => region))]
const columns = {
  groups: [...new Set(consultations.flatMap(({ stakeholderGroups }) => stakeholderGroups))],
  questions: ['q1', 'q2', 'q3'],
  actionLines: [],
  organisers: [...hosts.keys()],
}
for (const by of COVERED) {
  const asked = { by, on: '2025-06-16', regions, columns: columns[by] }
  const { median, first } = timed(() => coverageOf(consultations, asked), 20)
  console.log(
    `  coverage of 10000 by ${by}: median ${median.toFixed(1)} ms (aim: 20 ms), first ${first.toFixed(1)} ms`,
  )
}
