import type { Day } from '../date/day.ts'
import { windowOf } from '../date/partial-date.ts'
import type { Action } from './action.ts'

/** Whether an action still waits to be done. */
export function isOpen({ status }: Action): boolean {
  return status !== 'done' && status !== 'dropped'
}

/** Whether an open action was due on a day before `on`; a month counts until its last day. */
export function isActionOverdue(action: Action, on: Day): boolean {
  return isOpen(action) && action.due !== undefined && windowOf(action.due).end < on
}
