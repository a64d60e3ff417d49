import { type DayWindow, dayNumber } from '../date/day.ts'
import { type UtcMinutes, utcOf, wallOf } from '../date/zone-clock.ts'
import { DAY } from './minutes-beyond.ts'

/** Where a meeting may be put. */
export type SlotGrid = {
  /** How long it is, in minutes. */
  minutes: number
  /** Every how many minutes of the clock it may begin, from midnight on. */
  step: number
  /** On whose clock; the days are of that calendar too. */
  timeZone: string
}

/**
 * The instants, ascending, at which a meeting may begin to be held within the days: at those wall
 * clocks of the zone. One that a change of the clock leaves out is none, of two the first is taken.
 */
export function startsIn({ start, end }: DayWindow, grid: SlotGrid): UtcMinutes[] {
  const { minutes, step, timeZone } = grid
  const [first, last] = [dayNumber(start), dayNumber(end)]
  const over = utcOf((last + 1) * DAY, timeZone)
  const starts: UtcMinutes[] = []
  for (let day = first; day <= last; day += 1) {
    for (let minute = 0; minute < DAY; minute += step) {
      const wall = day * DAY + minute
      const at = utcOf(wall, timeZone)
      if (at + minutes <= over && wallOf(at, timeZone) === wall) starts.push(at)
    }
  }
  return starts
}
