import type { Sourced } from '../confidence.ts'
import type { Day } from '../date/day.ts'
import type { PartialDate, Precision } from '../date/partial-date.ts'

export const ACTION_STATUSES = ['open', 'in-progress', 'blocked', 'done', 'dropped'] as const
export type ActionStatus = (typeof ACTION_STATUSES)[number]

/** What is asked of bodies by a mandate, a meeting or a decision. */
export type Action = Sourced & {
  id: string
  title: string
  /** Body ids; the first leads. Empty where nobody is named. */
  responsible: string[]
  status: ActionStatus
  /** Why it is blocked or dropped. */
  statusReason?: string | undefined
  mandate?: string | undefined
  /** Paragraph of the mandate; null where the whole text asks for it. */
  paragraph?: number | null | undefined
  due?: PartialDate | undefined
  precision?: Precision | undefined
  /** Stakeholder groups that the mandate addresses, or `all`. */
  askedOf?: string[] | undefined
  decision?: string | undefined
  /** Id of the meeting that gave it, and which one of a series. */
  meeting?: string | undefined
  on?: Day | undefined
  /** Ids of the milestones toward which it counts. */
  milestones?: string[] | undefined
  /** Id of the person whom it waits for. */
  assignee?: string | undefined
}
