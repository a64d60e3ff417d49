import type { DateFields } from '@tributary/domain/date/when'
import type { Milestone } from '@tributary/domain/milestone/milestone'
import { slipsSince } from '@tributary/domain/schedule/slips-since'
import type { Ghosts } from '../milestone/ghosts.ts'

/** Where the milestones that have moved since a baseline stood then, and by how many days. */
export function ghostsSince(baseline: readonly Milestone[], now: readonly Milestone[]): Ghosts {
  const before = new Map<string, DateFields>(baseline.map(milestone => [milestone.id, milestone]))
  return new Map(
    slipsSince(baseline, now).map(({ milestone, days }) => [
      milestone,
      { date: before.get(milestone) as DateFields, days },
    ]),
  )
}
