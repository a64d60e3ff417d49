import type { TraceLink } from '@tributary/domain/consultation/traceability'
import { dayNumber } from '@tributary/domain/date/day'
import { windowOf } from '@tributary/domain/date/partial-date'

/** How many days after its deadline the input came, or the consultation where none has come. */
export function lateDays({ inputs, by, days }: TraceLink): number {
  const came = inputs.map(({ delivered }) => dayNumber(windowOf(delivered).start) - dayNumber(by))
  return came.length > 0 ? Math.min(...came) : days
}
