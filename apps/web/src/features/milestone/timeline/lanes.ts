import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import { dayNumber } from '@tributary/domain/date/day'
import { windowOfFields } from '@tributary/domain/date/when'

/** How a milestone is drawn: a point, a bar over days, a band over a window it may fall in. */
export type MarkForm = 'point' | 'bar' | 'band'

/** A milestone on the axis of days since 1970; `to` is exclusive. */
export type Mark = {
  milestone: MilestoneResource
  form: MarkForm
  from: number
  to: number
  label: string
}

export type Lane = { body: string; marks: Mark[] }

/** One lane for each body that has milestones, in the order of the bodies, marks in time order. */
export function lanesOf(
  milestones: MilestoneResource[],
  bodies: string[],
  labelOf: (milestone: MilestoneResource) => string,
): Lane[] {
  const byBody = Map.groupBy(milestones, milestone => milestone.roadmap)
  return bodies.flatMap(body => {
    const marks = byBody.get(body)?.map(milestone => markOf(milestone, labelOf(milestone)))
    return marks ? [{ body, marks: marks.toSorted((a, b) => a.from - b.from || a.to - b.to) }] : []
  })
}

/** Where a milestone lies on the axis, and in which form. */
export function markOf(milestone: MilestoneResource, label: string): Mark {
  const window = windowOfFields(milestone)
  const from = dayNumber(window.start)
  const to = dayNumber(window.end) + 1
  const form = milestone.precision !== 'day' ? 'band' : to - from > 1 ? 'bar' : 'point'
  return { milestone, form, from, to, label }
}
