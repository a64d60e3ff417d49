import { addDays, type Day, type DayWindow, daysBetween } from '../date/day.ts'
import { type UtcMinutes, wallOf } from '../date/zone-clock.ts'
import type { Attendee } from './attendee.ts'
import { availabilitiesOf } from './availability.ts'
import { DAY } from './minutes-beyond.ts'
import { costAt, type Slot } from './rank-slots.ts'
import { type SlotGrid, startsIn } from './starts-in.ts'

/** Meetings on one weekday, at hours that are not always the same people's awkward ones. */
export type FairSeries = {
  slots: Slot[]
  /** What it asks of each attendee, in their order. */
  burdens: Burden[]
}

/** How many meetings leave somebody's hours, and by how many minutes, all together. */
export type Burden = { meetings: number; beyond: number }

/** A meeting out of somebody's hours is this many minutes more of a burden than it leaves them by. */
export const OUTSIDE = 60

type Asked = SlotGrid & {
  /** How many meetings. */
  meetings: number
  /** Every how many weeks. */
  every: number
}

/**
 * For each of the days a series that begins on it, the best first. Each of its meetings is at one
 * of those times of its day when the fewest are busy and, of these, the fewest rest. A meeting is
 * a burden to those whose hours it leaves: by as many minutes, and `OUTSIDE` on top. Among the times
 * the hours are chosen so that the greatest burden of anybody is least, then that of all together:
 * as far as exchanging one meeting's hour after the other leads, from two beginnings. One gives
 * every meeting the hour that burdens all together least, which of them going by who has borne
 * least before; the other is the best hour for all, which is kept where nothing is gained. So the greatest burden is never above that of a fixed hour
 * among those times. The series are ranked by how many are busy, how many rest, the greatest burden, the
 * burden of all, and the day. Days are those of the clock of `timeZone`.
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
          burdens: all.map(({ beyond }) => burdenOf(beyond(from))),
          clock: clockOf(from, asked.timeZone),
        })),
      )
    })
    if (choices.some(times => times.length === 0)) continue
    const chosen = fairest(choices)
    const counted = (of: 'busy' | 'resting') => chosen.reduce((sum, { cost }) => sum + cost[of], 0)
    series.push({
      slots: chosen.map(({ from, to, cost }) => ({ from, to, cost })),
      burdens: all.map((_, at) => borneBy(chosen.map(({ burdens }) => burdens[at] as number))),
      day: first,
      rank: [counted('busy'), counted('resting'), ...weightIn(chosen)],
    })
  }
  return series
    .sort((a, b) => inOrder(a.rank, b.rank) || (a.day < b.day ? -1 : 1))
    .map(({ slots, burdens }) => ({ slots, burdens }))
}

type Choice = Slot & { burdens: number[]; clock: number }

function burdenOf(beyond: number): number {
  return beyond > 0 ? beyond + OUTSIDE : 0
}

function borneBy(burdens: number[]): Burden {
  const borne = burdens.filter(burden => burden > 0)
  return {
    meetings: borne.length,
    beyond: borne.reduce((sum, burden) => sum + burden - OUTSIDE, 0),
  }
}

function leastBusy(times: Choice[]): Choice[] {
  const busy = Math.min(...times.map(({ cost }) => cost.busy))
  const free = times.filter(({ cost }) => cost.busy === busy)
  const resting = Math.min(...free.map(({ cost }) => cost.resting))
  return free.filter(({ cost }) => cost.resting === resting)
}

function fairest(choices: Choice[][]): Choice[] {
  const rotating = exchanged(inTurn(choices), choices)
  const fixed = atOneHour(choices)
  if (!fixed) return rotating
  const better = exchanged(fixed, choices)
  const [first, second] = [weightIn(better), weightIn(rotating)]
  return inOrder(second, first) < 0 ? rotating : better
}

// The times that burden all together least; of these, each time who has borne least bears.
function inTurn(choices: Choice[][]): Choice[] {
  const chosen: Choice[] = []
  for (const times of choices) {
    const least = Math.min(...times.map(({ burdens }) => total(burdens)))
    const light = times.filter(({ burdens }) => total(burdens) === least)
    chosen.push(best(light, sums(chosen, sizeOf(choices))))
  }
  return chosen
}

// The hour of the clock that burdens least, where all meetings can have it.
function atOneHour(choices: Choice[][]): Choice[] | undefined {
  let least: Choice[] | undefined
  for (const { clock } of choices[0] ?? []) {
    const series = choices.flatMap(times => times.find(time => time.clock === clock) ?? [])
    if (series.length < choices.length) continue
    if (!least || inOrder(weightIn(series), weightIn(least)) < 0) least = series
  }
  return least
}

function exchanged(series: Choice[], choices: Choice[][]): Choice[] {
  const chosen = [...series]
  const borne = sums(chosen, sizeOf(choices))
  for (let isBetter = true; isBetter; ) {
    isBetter = false
    for (const [n, times] of choices.entries()) {
      const now = chosen[n] as Choice
      const others = borne.map((sum, at) => sum - (now.burdens[at] as number))
      const other = best(times, others)
      if (inOrder(weightWith(other, others), weightOf(borne)) >= 0) continue
      chosen[n] = other
      for (const [at, sum] of others.entries()) borne[at] = sum + (other.burdens[at] as number)
      isBetter = true
    }
  }
  return chosen
}

function best(times: Choice[], borne: number[]): Choice {
  let [least, lightest] = [times[0] as Choice, [Infinity, Infinity]]
  for (const time of times) {
    const weight = weightWith(time, borne)
    if (inOrder(weight, lightest) < 0) [least, lightest] = [time, weight]
  }
  return least
}

function sizeOf(choices: Choice[][]): number {
  return choices[0]?.[0]?.burdens.length ?? 0
}

function sums(chosen: Choice[], size: number): number[] {
  const borne = new Array<number>(size).fill(0)
  for (const { burdens } of chosen) {
    for (const [at, burden] of burdens.entries()) borne[at] = (borne[at] as number) + burden
  }
  return borne
}

function weightIn(chosen: Choice[]): number[] {
  return weightOf(sums(chosen, chosen[0]?.burdens.length ?? 0))
}

// The greatest burden, and that of all.
function weightOf(burdens: number[]): number[] {
  return [Math.max(0, ...burdens), total(burdens)]
}

function total(burdens: number[]): number {
  return burdens.reduce((sum, burden) => sum + burden, 0)
}

function weightWith({ burdens }: Choice, borne: number[]): number[] {
  let [greatest, all] = [0, 0]
  for (let at = 0; at < borne.length; at += 1) {
    const sum = (borne[at] as number) + (burdens[at] as number)
    if (sum > greatest) greatest = sum
    all += sum
  }
  return [greatest, all]
}

function inOrder(a: number[], b: number[]): number {
  const at = a.findIndex((value, n) => value !== b[n])
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number)
}

function clockOf(at: UtcMinutes, timeZone: string): number {
  const wall = wallOf(at, timeZone)
  return wall - Math.floor(wall / DAY) * DAY
}
