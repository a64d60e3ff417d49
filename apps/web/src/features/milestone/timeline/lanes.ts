import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import { dayNumber } from '@tributary/domain/date/day'
import { type DateFields, windowOfFields } from '@tributary/domain/date/when'
import type { Grouping, LaneHead } from './grouping.ts'

/** How a milestone is drawn: a point, a bar over days, a band over a window it may fall in. */
export type MarkForm = 'point' | 'bar' | 'band'

/** What the schedule and a comparison say of a milestone, for its mark to show. */
export type MarkFacts = {
  conflict?: 'certain' | 'possible' | undefined
  isCritical: boolean
  /** Days that it may slip; null where it does not lead to the goal. */
  slack: number | null
  /** Where it stood before, and by how many days it is later now. */
  ghost?: { from: number; to: number; days: number } | undefined
}

/** A milestone in a lane, on the axis of days since 1970; `to` is exclusive. */
export type Mark = {
  /** The milestone's id; where it stands in several lanes, with the lane's from the second on. */
  key: string
  milestone: MilestoneResource
  form: MarkForm
  from: number
  to: number
  label: string
  facts: MarkFacts
}

export type Lane = { head: LaneHead; marks: Mark[] }

export const NO_FACTS: MarkFacts = { isCritical: false, slack: null }

/** One lane for each group that has milestones, in the order of the groups, marks in time order. */
export function lanesOf(
  milestones: MilestoneResource[],
  grouping: Grouping,
  labelOf: (milestone: MilestoneResource) => string,
  factsOf: (milestone: MilestoneResource) => MarkFacts,
): Lane[] {
  const byLane = new Map<string, Mark[]>()
  for (const milestone of milestones) {
    const label = labelOf(milestone)
    const facts = factsOf(milestone)
    for (const [n, lane] of grouping.of(milestone).entries()) {
      const key = n === 0 ? milestone.id : `${milestone.id}@${lane}`
      const mark = markOf(milestone, label, { key, facts })
      const marks = byLane.get(lane)
      if (marks) marks.push(mark)
      else byLane.set(lane, [mark])
    }
  }
  return grouping.heads.flatMap(head => {
    const marks = byLane.get(head.key)
    return marks ? [{ head, marks: marks.sort((a, b) => a.from - b.from || a.to - b.to) }] : []
  })
}

/** Where a milestone lies on the axis, and in which form. */
export function markOf(
  milestone: MilestoneResource,
  label: string,
  { key = milestone.id, facts = NO_FACTS }: { key?: string; facts?: MarkFacts } = {},
): Mark {
  const { from, to } = daysOf(milestone)
  const form = milestone.precision !== 'day' ? 'band' : to - from > 1 ? 'bar' : 'point'
  return { key, milestone, form, from, to, label, facts }
}

/** The days that a date covers or may fall on, since 1970; `to` is exclusive. */
export function daysOf(date: DateFields): { from: number; to: number } {
  const window = windowOfFields(date)
  return { from: dayNumber(window.start), to: dayNumber(window.end) + 1 }
}
