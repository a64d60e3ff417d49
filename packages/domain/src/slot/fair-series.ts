import { addDays, type Day, type DayWindow, daysBetween } from '../date/day.ts'
import { type UtcMinutes, wallOf } from '../date/zone-clock.ts'
import type { Attendee } from './attendee.ts'
import { type Availability, availabilitiesOf } from './availability.ts'
import { DAY } from './minutes-beyond.ts'
import { costAt, type Slot } from './rank-slots.ts'
import { type SlotGrid, startsIn } from './starts-in.ts'

/** Meetings on one weekday, at hours that are not always the same people's awkward ones. */
export type FairSeries = {
  slots: Slot[]
  /** What it asks of each attendee, in their order. */
  burdens: Burden[]
}

/** What a series asks of somebody. */
export type Burden = {
  /** How many meetings are out of their hours, or on a day off. */
  meetings: number
  /** By how many minutes their hours are left, all together. */
  beyond: number
  /** How great a burden that is: see `burdenAt`. */
  weight: number
}

type Asked = SlotGrid & {
  /** How many meetings. */
  meetings: number
  /** Every how many weeks. */
  every: number
}

const OUTSIDE = 60
const DAY_OFF = 8 * 60

/**
 * How great a burden a meeting is to somebody: as many minutes as it leaves their hours by and an
 * hour on top, where it leaves them; eight hours on a day off.
 */
export function burdenAt({ beyond, restOf }: Availability, from: UtcMinutes): number {
  if (restOf(from)) return DAY_OFF
  const minutes = beyond(from)
  return minutes > 0 ? minutes + OUTSIDE : 0
}

/**
 * For each of the days a series that begins on it, the best first. Each of its meetings is at one
 * of the times of its day when the fewest are busy. Among these the hours are chosen so that the
 * squares of what each bears in all are least, summed up: as far as exchanging one meeting's hour
 * after the other leads. A fixed hour is kept where it is no greater a burden to whoever bears the
 * most, nor to all together: so nobody ever bears more than some would at a fixed hour. The series
 * are ranked by how many are busy, by the greatest burden, that of all, and the day. Days are those
 * of the clock of `timeZone`.
 */
export function fairSeries(
  attendees: readonly Attendee[],
  days: DayWindow,
  asked: Asked,
): FairSeries[] {
  const { minutes, meetings, every } = asked
  const all = availabilitiesOf(attendees, minutes)
  const series: (FairSeries & { day: Day; rank: number[] })[] = []
  for (let n = 0; n <= daysBetween(days.start, days.end); n += 1) {
    const first = addDays(days.start, n)
    const choices = Array.from({ length: meetings }, (_, week) => {
      const day = addDays(first, week * every * 7)
      return leastBusy(
        startsIn({ start: day, end: day }, asked).map(from => ({
          from,
          to: from + minutes,
          cost: costAt(all, from),
          burdens: all.map(availability => burdenAt(availability, from)),
          clock: clockOf(from, asked.timeZone),
        })),
      )
    })
    if (choices.some(times => times.length === 0)) continue
    const chosen = fairest(choices)
    const busy = chosen.reduce((sum, { cost }) => sum + cost.busy, 0)
    series.push({
      slots: chosen.map(({ from, to, cost }) => ({ from, to, cost })),
      burdens: all.map((availability, at) => borneBy(availability, at, chosen)),
      day: first,
      rank: [busy, ...weightOf(sums(chosen))],
    })
  }
  return series
    .sort((a, b) => inOrder(a.rank, b.rank) || (a.day < b.day ? -1 : 1))
    .map(({ slots, burdens }) => ({ slots, burdens }))
}

type Choice = Slot & { burdens: number[]; clock: number }

function borneBy({ beyond }: Availability, at: number, chosen: Choice[]): Burden {
  const burdens = chosen.map(({ burdens }) => burdens[at] as number)
  return {
    meetings: burdens.filter(burden => burden > 0).length,
    beyond: total(chosen.map(({ from }) => beyond(from))),
    weight: total(burdens),
  }
}

function leastBusy(times: Choice[]): Choice[] {
  const busy = Math.min(...times.map(({ cost }) => cost.busy))
  return times.filter(({ cost }) => cost.busy === busy)
}

function fairest(choices: Choice[][]): Choice[] {
  const rotating = exchanged(inTurn(choices), choices)
  const fixed = atOneHour(choices)
  if (!fixed) return rotating
  return inOrder(weightOf(sums(rotating)), weightOf(sums(fixed))) < 0 ? rotating : fixed
}

// The times that burden all together least; of these, each time who has borne least bears.
function inTurn(choices: Choice[][]): Choice[] {
  const chosen: Choice[] = []
  const borne = choices[0]?.[0]?.burdens.map(() => 0) ?? []
  for (const times of choices) {
    const least = Math.min(...times.map(({ burdens }) => total(burdens)))
    const next = lightest(
      times.filter(({ burdens }) => total(burdens) === least),
      borne,
    )
    for (const [at, burden] of next.burdens.entries()) borne[at] = (borne[at] as number) + burden
    chosen.push(next)
  }
  return chosen
}

// The hour of the clock that burdens least, where all meetings can have it.
function atOneHour(choices: Choice[][]): Choice[] | undefined {
  let least: Choice[] | undefined
  for (const { clock } of choices[0] ?? []) {
    const series = choices.flatMap(times => times.find(time => time.clock === clock) ?? [])
    if (series.length < choices.length) continue
    if (!least || inOrder(weightOf(sums(series)), weightOf(sums(least))) < 0) least = series
  }
  return least
}

function exchanged(series: Choice[], choices: Choice[][]): Choice[] {
  const chosen = [...series]
  for (let isBetter = true; isBetter; ) {
    isBetter = false
    for (const [n, times] of choices.entries()) {
      const now = chosen[n] as Choice
      const others = sums(chosen).map((sum, at) => sum - (now.burdens[at] as number))
      const other = lightest(times, others)
      if (squaresWith(other, others) >= squaresWith(now, others)) continue
      chosen[n] = other
      isBetter = true
    }
  }
  return chosen
}

// The time that makes the squares of what each bears least, given what they bear already.
function lightest(times: Choice[], borne: number[]): Choice {
  let [least, squares] = [times[0] as Choice, Number.POSITIVE_INFINITY]
  for (const time of times) {
    const sum = squaresWith(time, borne)
    if (sum < squares) [least, squares] = [time, sum]
  }
  return least
}

function squaresWith({ burdens }: Choice, borne: number[]): number {
  let squares = 0
  for (let at = 0; at < borne.length; at += 1) {
    squares += ((borne[at] as number) + (burdens[at] as number)) ** 2
  }
  return squares
}

// What each bears.
function sums(chosen: Choice[]): number[] {
  const borne = chosen[0]?.burdens.map(() => 0) ?? []
  for (const { burdens } of chosen) {
    for (const [at, burden] of burdens.entries()) borne[at] = (borne[at] as number) + burden
  }
  return borne
}

// The greatest burden, and that of all.
function weightOf(burdens: number[]): number[] {
  return [Math.max(0, ...burdens), total(burdens)]
}

function total(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

function inOrder(a: number[], b: number[]): number {
  const at = a.findIndex((value, n) => value !== b[n])
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number)
}

function clockOf(at: UtcMinutes, timeZone: string): number {
  const wall = wallOf(at, timeZone)
  return wall - Math.floor(wall / DAY) * DAY
}
