import { addDays, type Day, daysBetween } from '../date/day.ts'
import { windowOf } from '../date/partial-date.ts'
import type { Action } from './action.ts'
import { type ActionState, type ActionWrite, statesOf } from './action-log.ts'
import { isActionOverdue, isOpen } from './is-overdue.ts'

/** How many days ahead an action counts as due soon. */
export const SOON = 14

/** How the actions of a body stand on a day. */
export type Standing = {
  open: number
  /** Of the open ones: due within fourteen days, the day itself included. */
  dueSoon: number
  /** Of the open ones: due before the day. */
  overdue: number
  done: number
  /**
   * The median of the days from when an action came into the record until it was last reported
   * done; null where none was. One that came into the record as done is not counted.
   */
  medianDays: number | null
  /** How many times the due dates of its actions were moved later. */
  carriedOver: number
}

export type BodyStanding = Standing & {
  /** Null for the actions for which nobody is named. */
  body: string | null
}

export type Accountability = { on: Day; bodies: BodyStanding[]; total: Standing }

/**
 * How the actions of each body stand on a day, by the log of their writes. An action of several
 * bodies counts for each of them, and once in the total; what was dropped counts nowhere. Bodies
 * come in the order given, and are left out where nothing is asked of them.
 */
export function accountabilityOf(
  actions: readonly Action[],
  log: readonly ActionWrite[],
  { on, bodies }: { on: Day; bodies: string[] },
): Accountability {
  const counted = actions.filter(({ status }) => status !== 'dropped')
  const states = statesOf(log)
  const of = (body: string | null) => {
    const own = counted.filter(({ responsible }) =>
      body === null ? responsible.length === 0 : responsible.includes(body),
    )
    return own.length === 0 ? [] : [{ body, ...standingOf(own, states, on) }]
  }
  return {
    on,
    bodies: [...bodies, null].flatMap(of),
    total: standingOf(counted, states, on),
  }
}

function standingOf(
  actions: readonly Action[],
  states: Map<string, ActionState[]>,
  on: Day,
): Standing {
  const open = actions.filter(isOpen)
  const logs = actions.map(({ id }) => states.get(id) ?? [])
  return {
    open: open.length,
    dueSoon: open.filter(action => isDueWithin(action, on, addDays(on, SOON))).length,
    overdue: open.filter(action => isActionOverdue(action, on)).length,
    done: actions.length - open.length,
    medianDays: median(logs.flatMap(daysToClose)),
    carriedOver: logs.reduce((sum, log) => sum + timesMovedLater(log), 0),
  }
}

function isDueWithin({ due }: Action, from: Day, to: Day): boolean {
  if (due === undefined) return false
  const { end } = windowOf(due)
  return from <= end && end <= to
}

/** How many days an action took until it was done, if it is; in a list of its own. */
function daysToClose(log: ActionState[]): number[] {
  const [first] = log
  if (!first || log.at(-1)?.action.status !== 'done') return []
  const lastOpen = log.findLastIndex(({ action }) => action.status !== 'done')
  const closed = log[lastOpen + 1]
  return lastOpen < 0 || !closed ? [] : [daysBetween(first.day, closed.day)]
}

/** How many writes moved the due date of an action later. */
function timesMovedLater(log: ActionState[]): number {
  return log.filter(({ action }, n) => {
    const before = log[n - 1]?.action.due
    if (before === undefined || action.due === undefined) return false
    return windowOf(action.due).end > windowOf(before).end
  }).length
}

function median(numbers: number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
