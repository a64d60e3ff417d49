import type { Day } from '@tributary/domain/date/day'
import { momentOf } from '@tributary/domain/date/moment'

/** The day of which an instant is the end (UTC), if it is one. */
export function dayAt(instant: string): Day | undefined {
  const day = instant.slice(0, 10)
  return momentOf(day) === instant ? day : undefined
}
