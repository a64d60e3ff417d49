import { startingOn } from '../date/starting-on.ts'
import type { DateFields } from '../date/when.ts'
import type { Move } from './move.ts'
import { onDate, type Planned } from './planned.ts'
import type { Slip } from './ripple.ts'

/** The date to which something slips: days keep their length, a vague one becomes the day. */
export function slippedTo(date: DateFields, to: Slip['to']): DateFields {
  return date.precision === 'day' ? startingOn(date, to) : { start: to, precision: 'day' }
}

/** Milestones as they would be: those that are moved, and those that slip, on their new dates. */
export function asItWouldBe<Ms extends Planned>(
  milestones: readonly Ms[],
  moves: readonly Move[],
  slips: readonly Pick<Slip, 'milestone' | 'to'>[],
): Ms[] {
  const dates = new Map<string, DateFields>(
    moves.map(({ milestone, ...date }) => [milestone, date]),
  )
  const days = new Map(slips.map(({ milestone, to }) => [milestone, to]))
  return milestones.map(milestone => {
    const to = days.get(milestone.id)
    const date = dates.get(milestone.id) ?? (to && slippedTo(milestone, to))
    return date ? (onDate(milestone, date) as Ms) : milestone
  })
}
