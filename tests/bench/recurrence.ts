import 'temporal-polyfill/global'
import { occurrencesOf } from '@tributary/domain/meeting/occurrences'
import { seriesFaults } from '@tributary/domain/meeting/series-faults'
import rrule from 'rrule'

const RUNS = 200

// The first and the median of some runs, in ms.
function timed(work: () => unknown): { first: string; median: string } {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  const first = times[0]?.toFixed(1) ?? ''
  times.sort((a, b) => a - b)
  return { first, median: times[RUNS / 2]?.toFixed(2) ?? '' }
}

const series = {
  start: '2027-01-04',
  precision: 'day' as const,
  startsAt: '2027-01-04T15:00',
  endsAt: '2027-01-04T16:30',
  timeZone: 'Europe/Zurich',
  recurrence: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20361231',
  exceptions: [
    { on: '2027-04-05', cancelled: true },
    { on: '2028-01-03', startsAt: '2028-01-04T15:00', endsAt: '2028-01-04T16:30' },
  ],
}

const count = occurrencesOf(series).length
console.log(`A weekly series of ten years, ${count} meetings, on the clock of Zurich`)
const ours = timed(() => occurrencesOf(series))
console.log(`  unfolded: median ${ours.median} ms (aim: 20 ms), first ${ours.first} ms`)
const rule = 'DTSTART:20270104T000000Z\nRRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20361231T000000Z'
const theirs = timed(() => rrule.rrulestr(rule).all())
console.log(`  its days alone, by the library rrule: median ${theirs.median} ms`)
const checked = timed(() => seriesFaults(series))
console.log(`  looked through for faults: median ${checked.median} ms`)

console.log('Rules that are refused')
for (const recurrence of ['FREQ=DAILY;COUNT=10000', 'FREQ=DAILY;UNTIL=99991231']) {
  const { median } = timed(() => seriesFaults({ ...series, recurrence, exceptions: [] }))
  console.log(`  ${recurrence}: median ${median} ms`)
}
