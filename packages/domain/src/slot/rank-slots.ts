import type { DayWindow } from '../date/day.ts'
import type { UtcMinutes } from '../date/zone-clock.ts'
import type { Attendee } from './attendee.ts'
import { type Availability, availabilitiesOf } from './availability.ts'
import { type SlotGrid, startsIn } from './starts-in.ts'

/** What a time asks of those who meet. */
export type Cost = {
  /** How many have something else then. */
  busy: number
  /** How many rest on a day that it touches on their calendar: a weekend, a holiday. */
  resting: number
  /** How many have their working hours left by it. */
  outside: number
  /** By how many minutes their hours are left, at the worst minute of each, all together. */
  beyond: number
}

/** A time at which to meet. */
export type Slot = { from: UtcMinutes; to: UtcMinutes; cost: Cost }

/**
 * All times at which to meet within the days, the best first: the fewest who are busy, then the
 * fewest who rest, then the fewest outside their hours, then the least that their hours are left
 * by, all together; then the earliest. What is tentative makes nobody busy. Hours are those of the
 * clock, on whatever day: how far a minute of the meeting leaves them is what `minutesBeyond` says.
 */
export function rankSlots(attendees: readonly Attendee[], days: DayWindow, grid: SlotGrid): Slot[] {
  const { minutes } = grid
  const all = availabilitiesOf(attendees, minutes)
  return startsIn(days, grid)
    .map(from => ({ from, to: from + minutes, cost: costAt(all, from) }))
    .sort((a, b) => byCost(a.cost, b.cost) || a.from - b.from)
}

/** What a time asks of all of them. */
export function costAt(all: readonly Availability[], from: UtcMinutes): Cost {
  const cost = { busy: 0, resting: 0, outside: 0, beyond: 0 }
  for (const { isBusy, restOf, beyond } of all) {
    const minutes = beyond(from)
    if (isBusy(from)) cost.busy += 1
    if (restOf(from)) cost.resting += 1
    if (minutes > 0) cost.outside += 1
    cost.beyond += minutes
  }
  return cost
}

function byCost(a: Cost, b: Cost): number {
  return a.busy - b.busy || a.resting - b.resting || a.outside - b.outside || a.beyond - b.beyond
}
