import type { DateFields } from '../date/when.ts'
import type { Milestone } from '../milestone/milestone.ts'

/** What the schedule needs to know of a milestone. */
export type Planned = DateFields &
  Pick<Milestone, 'id' | 'roadmap' | 'status'> &
  Partial<Pick<Milestone, 'title' | 'kind' | 'shared' | 'fixed' | 'dependsOn' | 'lags'>>

/** A milestone on another date; nothing of the date before stays. */
export function onDate(milestone: Planned, date: DateFields): Planned {
  const { end: _, startsAt: _s, endsAt: _e, timeZone: _z, ...rest } = milestone
  const { start, end, precision, startsAt, endsAt, timeZone } = date
  return {
    ...rest,
    start,
    precision,
    ...(end !== undefined && { end }),
    ...(startsAt !== undefined && { startsAt, endsAt, timeZone }),
  }
}
