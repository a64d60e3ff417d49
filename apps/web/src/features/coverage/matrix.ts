import { COVERED, type Coverage, type Covered } from '@tributary/domain/consultation/coverage'
import type { Day } from '@tributary/domain/date/day'

/** Between which days one looks, each of which may be left open. */
export type Period = { from: Day | undefined; to: Day | undefined }

/** By what the address asks to cross the regions. */
export function coveredIn(by: string | undefined): Covered {
  return COVERED.find(known => known === by) ?? 'groups'
}

/** The cells of each region, in the order of the columns. */
export function rowsOf({ regions, cells }: Coverage) {
  const byRegion = Map.groupBy(cells, ({ region }) => region)
  return regions.map(row => ({ ...row, cells: byRegion.get(row.region) ?? [] }))
}
