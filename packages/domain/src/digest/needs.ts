import type { Action } from '../action/action.ts'
import { isActionOverdue, isOpen } from '../action/is-overdue.ts'
import type { ProcessRecord } from '../change/as-of.ts'
import type { Commented } from '../comment/comment.ts'
import { addDays, type Day } from '../date/day.ts'
import { windowOf } from '../date/partial-date.ts'
import { type DateFields, windowOfFields } from '../date/when.ts'
import type { Milestone } from '../milestone/milestone.ts'
import { isOverdue } from '../milestone/status-on.ts'
import { FORTNIGHT } from './dates-around.ts'
import { isOwnAction } from './digest.ts'

/** A proposal that waits to be decided, by whom it was made and why. */
export type WaitingProposal = {
  id: string
  milestone: string
  title: string
  by: string
  reason: string
  /** The date that is proposed, and the present one; null of what moves no date. */
  proposed: DateFields | null
  now: DateFields | null
}

/** A mention of the reader that no mail has told. */
export type Mention = {
  commentId: number
  thing: Commented
  thingId: string
  /** The title of the thing. */
  title: string
  author: string
}

/** A meeting to which the reader has not answered. */
export type Unanswered = DateFields & { meeting: string; title: string }

/** What is for one person alone. */
export type Personal = {
  personId: string
  proposals: WaitingProposal[]
  /** How many entries of bodies' calendars wait for them. */
  incoming: number
  mentions: Mention[]
  unanswered: Unanswered[]
}

/** What waits for the reader, or for their bodies. */
export type Needs = Omit<Personal, 'personId'> & {
  overdueActions: Action[]
  /** Milestones whose date has passed, and nobody has said that they are done. */
  overdueMilestones: Milestone[]
  dueActions: Action[]
  /** Milestones that must come within the fortnight and have no day. */
  undated: Milestone[]
  /** Actions that were not asked before. */
  askedActions: Action[]
}

export type Asked = { actions: Action[]; isNew: (id: string) => boolean }

/** What waits for some bodies, and for a person. */
export function needsOf(
  record: Pick<ProcessRecord, 'milestones'>,
  asked: Asked,
  { bodies, personal, on }: { bodies: string[]; personal: Personal | undefined; on: Day },
): Needs {
  const personId = personal?.personId
  const soon = addDays(on, FORTNIGHT)
  const own = asked.actions.filter(
    action => isOpen(action) && isOwnAction(action, { bodies, personId }),
  )
  const overdueActions = own.filter(action => isActionOverdue(action, on))
  const dueActions = own.filter(action => !overdueActions.includes(action) && isDueBy(action, soon))
  const mine = record.milestones.filter(({ roadmap }) => bodies.includes(roadmap))
  return {
    overdueActions: byDue(overdueActions),
    overdueMilestones: mine.filter(milestone => isOverdue(milestone, on)),
    dueActions: byDue(dueActions),
    undated: mine.filter(({ status, ...milestone }) => {
      const { end } = windowOfFields(milestone)
      return milestone.precision !== 'day' && waits(status) && on <= end && end <= soon
    }),
    askedActions: own.filter(
      action =>
        asked.isNew(action.id) && !overdueActions.includes(action) && !dueActions.includes(action),
    ),
    proposals: personal?.proposals ?? [],
    incoming: personal?.incoming ?? 0,
    mentions: personal?.mentions ?? [],
    unanswered: personal?.unanswered ?? [],
  }
}

/** How many things wait. */
export function countNeeds({ incoming, ...lists }: Needs): number {
  return Object.values(lists).reduce((sum, list) => sum + list.length, incoming)
}

function isDueBy({ due }: Action, last: Day): boolean {
  return due !== undefined && windowOf(due).end <= last
}

function waits(status: Milestone['status']): boolean {
  return status === 'planned' || status === 'tentative'
}

function byDue(actions: Action[]): Action[] {
  const last = ({ due }: Action) => (due === undefined ? '' : windowOf(due).end)
  return actions.toSorted((a, b) => (last(a) < last(b) ? -1 : last(a) > last(b) ? 1 : 0))
}
