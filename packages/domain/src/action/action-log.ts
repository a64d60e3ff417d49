import type { Fields } from '../change/change.ts'
import { withFields } from '../change/fields.ts'
import type { Day } from '../date/day.ts'
import type { Action } from './action.ts'

/** One row of the log of an action: from when on (UTC, ISO 8601) it said what. */
export type ActionWrite = { thingId: string; at: string; after: Fields }

/** An action as it stood from a day on (UTC), after its first, second and further writes. */
export type ActionState = { day: Day; action: Action }

/** How each action stood after each of its writes, by id; the log is in its order. */
export function statesOf(log: readonly ActionWrite[]): Map<string, ActionState[]> {
  const states = new Map<string, ActionState[]>()
  for (const { thingId, at, after } of log) {
    const own = states.get(thingId) ?? []
    const fields = withFields((own.at(-1)?.action ?? {}) as Fields, after)
    // An instant is written in UTC, its day first.
    own.push({ day: at.slice(0, 10), action: fields as Action })
    states.set(thingId, own)
  }
  return states
}
