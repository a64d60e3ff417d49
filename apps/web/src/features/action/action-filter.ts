import { SOON } from '@tributary/domain/action/accountability'
import { ACTION_STATUSES, type Action } from '@tributary/domain/action/action'
import { isActionOverdue, isOpen } from '@tributary/domain/action/is-overdue'
import { addDays, type Day } from '@tributary/domain/date/day'
import { windowOf } from '@tributary/domain/date/partial-date'

/** What a status can be asked for: one of them, or all that wait. */
export const STATUSES_ASKED = ['waiting', ...ACTION_STATUSES] as const
export const TIMES_ASKED = ['overdue', 'soon'] as const

/** Which actions an address asks for; what it does not know it leaves open. */
export type ActionFilter = {
  body?: string | undefined
  status?: string | undefined
  when?: string | undefined
  mine?: string | undefined
  toward?: string | undefined
}

/** Who looks, and on which day. */
type Look = {
  on: Day
  personId?: string | undefined
  body?: string | undefined
  /** The milestone asked for and all that lead to it. */
  toward?: Set<string> | undefined
}

/** The actions that a filter keeps: mine are those assigned to me, and those of my body. */
export function keptActions<Ac extends Action>(
  actions: Ac[],
  { body, status, when, mine }: ActionFilter,
  look: Look,
): Ac[] {
  return actions.filter(
    action =>
      (!body || action.responsible.includes(body)) &&
      (!status || (status === 'waiting' ? isOpen(action) : action.status === status)) &&
      isAt(action, when, look.on) &&
      (!mine || isMine(action, look)) &&
      (!look.toward || action.milestones?.some(id => look.toward?.has(id)) === true),
  )
}

function isAt(action: Action, when: string | undefined, on: Day): boolean {
  if (when === 'overdue') return isActionOverdue(action, on)
  if (when !== 'soon') return true
  if (!isOpen(action) || action.due === undefined) return false
  const { end } = windowOf(action.due)
  return on <= end && end <= addDays(on, SOON)
}

function isMine({ assignee, responsible }: Action, { personId, body }: Look): boolean {
  if (personId !== undefined && assignee === personId) return true
  return body !== undefined && responsible.includes(body)
}
