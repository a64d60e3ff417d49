import type { Fields } from '../change/change.ts'
import type { Fault } from '../fault.ts'
import type { Action, ActionStatus } from './action.ts'

const REASONED: string[] = ['blocked', 'dropped'] satisfies ActionStatus[]

/** Whether an action with this status has to say why. */
export function needsReason(status: unknown): boolean {
  return typeof status === 'string' && REASONED.includes(status)
}

/**
 * What a change of an action asks for, whole: the reason for an old status goes with it. The log
 * keeps it.
 */
export function withoutOldReason(change: Fields): Fields {
  if (change.status === undefined || needsReason(change.status)) return change
  return change.statusReason === undefined ? { ...change, statusReason: null } : change
}

type Reasoned = Pick<Action, 'status' | 'statusReason'>

/**
 * What is wrong with the reason of a status. What came into the record without one stays as it is
 * until its status is changed.
 */
export function reasonFaults(after: Reasoned, before?: Reasoned): Fault[] {
  const { status, statusReason } = after
  if (status === before?.status && statusReason === before.statusReason) return []
  const path = 'statusReason'
  if (!needsReason(status)) {
    if (statusReason === undefined) return []
    return [{ path, message: `belongs to what is ${REASONED.join(' or ')}` }]
  }
  return statusReason === undefined ? [{ path, message: `say why it is ${status}` }] : []
}
