import type { Day } from '../date/day.ts'
import { type DateFields, windowOfFields } from '../date/when.ts'
import type { Milestone, MilestoneStatus } from './milestone.ts'

/**
 * The status of a milestone for a reader whose today is `on`: what the record calls done was
 * still to come on a day before it began.
 */
export function statusOn(
  milestone: DateFields & Pick<Milestone, 'status'>,
  on: Day,
): MilestoneStatus {
  if (milestone.status !== 'done') return milestone.status
  return windowOfFields(milestone).start > on ? 'planned' : 'done'
}

/** Whether a milestone's window has passed on the day and nobody has said that it is done. */
export function isOverdue(milestone: Milestone, on: Day): boolean {
  const waits = milestone.status === 'planned' || milestone.status === 'tentative'
  return waits && windowOfFields(milestone).end < on
}
