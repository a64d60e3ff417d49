import type { Day } from '../date/day.ts'
import { windowOf } from '../date/partial-date.ts'
import type { Mandate } from '../process/process.ts'
import type { Action } from './action.ts'

/** The actions that had been asked by a day: those of a mandate, once it was adopted. */
export function askedBy<Ac extends Action>(actions: Ac[], mandates: Mandate[], on: Day): Ac[] {
  const adopted = new Map(mandates.map(({ symbol, adopted }) => [symbol, windowOf(adopted).start]))
  return actions.filter(
    ({ mandate }) => mandate === undefined || (adopted.get(mandate) ?? '') <= on,
  )
}
