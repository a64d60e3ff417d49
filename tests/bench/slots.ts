import 'temporal-polyfill/global'
import type { Attendee } from '@tributary/domain/slot/attendee'
import { fairSeries } from '@tributary/domain/slot/fair-series'
import { rankSlots } from '@tributary/domain/slot/rank-slots'
import { restDaysOf } from '@tributary/domain/slot/rest-days'
import { naiveSlots } from '../world/naive-slots.ts'

const RUNS = 30
const STATIONS = [
  ['Geneva', 'Europe/Zurich'],
  ['Paris', 'Europe/Paris'],
  ['New York', 'America/New_York'],
  ['Bangkok', 'Asia/Bangkok'],
  ['Beirut', 'Asia/Beirut'],
  ['Addis Ababa', 'Africa/Addis_Ababa'],
  ['Santiago', 'America/Santiago'],
] as const

const days = { start: '2027-03-08', end: '2027-04-06' }
const grid = { minutes: 60, step: 30, timeZone: 'Europe/Zurich' }
const begins = Date.parse(days.start) / 60_000

// Each has something every day, at another hour.
const attendees: Attendee[] = Array.from({ length: 40 }, (_, n) => {
  const [dutyStation, timeZone] = STATIONS[n % STATIONS.length] as (typeof STATIONS)[number]
  const engagements = Array.from({ length: 60 }, (_, at) => {
    const from = begins + at * 720 + ((n * 37 + at * 53) % 24) * 30
    return { from, to: from + 60, isTentative: at % 5 === 0 }
  })
  return {
    id: `attendee-${n}`,
    timeZone,
    hours: { from: 540, to: 1_080 },
    ...restDaysOf({ dutyStation, timeZone }, days),
    engagements,
  }
})

function timed(work: () => unknown): { first: string; median: string } {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  const first = times[0]?.toFixed(1) ?? ''
  times.sort((a, b) => a - b)
  return { first, median: times[RUNS / 2]?.toFixed(1) ?? '' }
}

const { length } = rankSlots(attendees, days, grid)
console.log(`Times to meet for ${attendees.length} people in 30 days, ${length} of them`)
const ours = timed(() => rankSlots(attendees, days, grid))
console.log(`  ranked: median ${ours.median} ms (aim: 100 ms), first ${ours.first} ms`)
const start = performance.now()
naiveSlots(attendees, { start: days.start, end: days.start }, grid)
const naive = performance.now() - start
console.log(`  one of the days, minute by minute by Temporal: ${naive.toFixed(0)} ms`)
const within = { start: '2027-03-08', end: '2027-03-12' }
const series = timed(() => fairSeries(attendees, within, { ...grid, meetings: 12, every: 1 }))
console.log(`  five fair series of twelve weeks: median ${series.median} ms`)
