import type { Day } from '../date/day.ts'
import { inOrderOfDates, mayFallIn } from '../date/in-order.ts'
import type { Milestone, MilestoneStatus } from './milestone.ts'

export type MilestoneFilter = {
  roadmap?: string | undefined
  shared?: boolean | undefined
  status?: MilestoneStatus | undefined
  /** Keep what may fall between them. */
  from?: Day | undefined
  to?: Day | undefined
  /** Words, each of which stands in the title, the place or the note. */
  q?: string | undefined
}

/** The milestones that a filter keeps, in the order of their dates. */
export function filterMilestones<Ms extends Milestone>(
  milestones: Ms[],
  { roadmap, shared, status, from, to, q }: MilestoneFilter,
): Ms[] {
  const words = q?.trim().split(/\s+/).map(asciiLower) ?? []
  const kept = milestones.filter(
    milestone =>
      (roadmap === undefined || milestone.roadmap === roadmap) &&
      (shared === undefined || (milestone.shared ?? false) === shared) &&
      (status === undefined || milestone.status === status) &&
      mayFallIn(milestone, from, to) &&
      words.every(word =>
        [milestone.title, milestone.place, milestone.note].some(
          text => text !== undefined && asciiLower(text).includes(word),
        ),
      ),
  )
  return inOrderOfDates(kept, 'end')
}

// As SQL's LIKE does: the case of letters beyond ASCII counts.
function asciiLower(text: string): string {
  return text.replaceAll(/[A-Z]+/g, letters => letters.toLowerCase())
}
