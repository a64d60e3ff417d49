import type { Day } from '../date/day.ts'
import { compareText } from '../date/in-order.ts'
import { windowOf } from '../date/partial-date.ts'
import type { Action, ActionStatus } from './action.ts'

export type ActionFilter = {
  body?: string | undefined
  status?: ActionStatus | undefined
  /** Keeps what is due on this day or before it. */
  due?: Day | undefined
}

/** The actions that a filter keeps, the first due first and those without a date last. */
export function filterActions<Ac extends Action>(
  actions: Ac[],
  { body, status, due }: ActionFilter,
): Ac[] {
  return actions
    .filter(action => body === undefined || action.responsible.includes(body))
    .filter(action => status === undefined || action.status === status)
    .map(action => ({ action, by: action.due === undefined ? NEVER : windowOf(action.due).end }))
    .filter(({ by }) => due === undefined || (by !== NEVER && by <= due))
    .toSorted((a, b) => compareText(a.by, b.by))
    .map(({ action }) => action)
}

// After every day that four digits of a year can write.
const NEVER = 'never'
