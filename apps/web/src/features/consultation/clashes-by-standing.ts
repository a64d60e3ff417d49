import type { ClashResource } from '@tributary/contract/clash/schema'
import type { Day } from '@tributary/domain/date/day'

export type ClashStanding = 'ahead' | 'acknowledged' | 'over'

/** Clashes by how they stand for somebody who looks from a day: what is over needs nobody any more. */
export function clashesByStanding(
  clashes: ClashResource[],
  on: Day,
): Record<ClashStanding, ClashResource[]> {
  const isOver = ({ window }: ClashResource) => window.end < on
  const ahead = clashes.filter(clash => !isOver(clash))
  return {
    ahead: ahead.filter(({ acknowledged }) => acknowledged === null),
    acknowledged: ahead.filter(({ acknowledged }) => acknowledged !== null),
    over: clashes.filter(isOver),
  }
}
