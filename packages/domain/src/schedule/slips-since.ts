import { moveBetween } from '../date/move-between.ts'
import type { Milestone } from '../milestone/milestone.ts'

/** A milestone that is dated otherwise than it was, and by how many days it is later. */
export type SlipSince = { milestone: string; roadmap: string; days: number }

/**
 * How far milestones have moved since a baseline: the greatest slips first, what is earlier last.
 * What has only become more precise, or less, has not moved, and what is cancelled is left out.
 */
export function slipsSince(baseline: readonly Milestone[], now: readonly Milestone[]): SlipSince[] {
  const before = new Map(baseline.map(milestone => [milestone.id, milestone]))
  return now
    .flatMap(milestone => {
      const was = before.get(milestone.id)
      if (!was || milestone.status === 'cancelled') return []
      const days = moveBetween(was, milestone)?.days ?? 0
      return days === 0 ? [] : [{ milestone: milestone.id, roadmap: milestone.roadmap, days }]
    })
    .sort((a, b) => b.days - a.days || (a.milestone < b.milestone ? -1 : 1))
}
