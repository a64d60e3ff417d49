import type { Day } from '../date/day.ts'
import { compareText } from '../date/in-order.ts'
import type { Milestone } from '../milestone/milestone.ts'
import type { Action } from './action.ts'
import { type ActionWrite, statesOf } from './action-log.ts'

/** From a day on, until the next: how many actions there were to do, and how many of them were done. */
export type BurnUpStep = { day: Day; scope: number; done: number }

export type BurnUp = {
  milestone: string
  /** The milestone itself and all that it depends on: the actions toward any of these count. */
  milestones: string[]
  /** The days (UTC) on which a number changed, in order. */
  steps: BurnUpStep[]
}

type Dependent = Pick<Milestone, 'id' | 'dependsOn'>

/**
 * How the actions toward a milestone were done over time, by the log of their writes. What was
 * dropped is nothing to do any more. Which milestones lead to it is as given, for all days.
 */
export function burnUpToward(
  milestone: string,
  milestones: readonly Dependent[],
  log: readonly ActionWrite[],
): BurnUp {
  const toward = leadingTo(milestone, milestones)
  const moves: { day: Day; scope: number; done: number }[] = []
  for (const states of statesOf(log).values()) {
    let was = { scope: 0, done: 0 }
    for (const { day, action } of states) {
      const is = countOf(action, toward)
      moves.push({ day, scope: is.scope - was.scope, done: is.done - was.done })
      was = is
    }
  }
  return { milestone, milestones: [...toward], steps: summed(moves) }
}

function countOf({ milestones = [], status }: Action, toward: Set<string>) {
  const counts = status !== 'dropped' && milestones.some(id => toward.has(id))
  return { scope: Number(counts), done: Number(counts && status === 'done') }
}

function summed(moves: BurnUpStep[]): BurnUpStep[] {
  const steps: BurnUpStep[] = []
  let [scope, done] = [0, 0]
  const days = [...Map.groupBy(moves, ({ day }) => day)].toSorted(([a], [b]) => compareText(a, b))
  for (const [day, own] of days) {
    const before = { scope, done }
    for (const move of own) {
      scope += move.scope
      done += move.done
    }
    if (scope !== before.scope || done !== before.done) steps.push({ day, scope, done })
  }
  return steps
}

/** A milestone and all that it depends on, directly or by way of others; itself first. */
export function leadingTo(milestone: string, milestones: readonly Dependent[]): Set<string> {
  const dependsOn = new Map(milestones.map(({ id, dependsOn = [] }) => [id, dependsOn]))
  const found = new Set([milestone])
  // A set is walked in the order in which it grows.
  for (const id of found) for (const other of dependsOn.get(id) ?? []) found.add(other)
  return found
}
