import type { Sourced } from '../confidence.ts'
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
  mandate?: string | undefined
  /** Paragraph of the mandate; null where the whole text asks for it. */
  paragraph?: number | null | undefined
  due?: PartialDate | undefined
  precision?: Precision | undefined
  /** Stakeholder groups that the mandate addresses, or `all`. */
  askedOf?: string[] | undefined
  decision?: string | undefined
  /** Id of the person whom it waits for. */
  assignee?: string | undefined
}
