import { type UtcMinutes, type WallMinutes, wallOf } from '../date/zone-clock.ts'
import type { Attendee, Engagement, Rest } from './attendee.ts'
import { availabilitiesOf } from './availability.ts'

/** What a time is to one attendee: why it is good or bad. */
export type Standing = {
  id: string
  /** Its beginning and its end on their clock. */
  from: WallMinutes
  to: WallMinutes
  /** By how many minutes it reaches out of their hours. */
  beyond: number
  /** Why they rest then. */
  rest?: Rest | undefined
  /** What else they have then, tentative or not. */
  engagements: Engagement[]
}

/** What a time is to each of those who meet, in their order. */
export function standingsAt(
  attendees: readonly Attendee[],
  { from, to }: { from: UtcMinutes; to: UtcMinutes },
): Standing[] {
  const all = availabilitiesOf(attendees, to - from)
  return attendees.map(({ id, timeZone, engagements }, n) => {
    const rest = all[n]?.restOf(from)
    return {
      id,
      from: wallOf(from, timeZone),
      to: wallOf(to, timeZone),
      beyond: all[n]?.beyond(from) ?? 0,
      ...(rest && { rest }),
      engagements: engagements.filter(other => other.from < to && from < other.to),
    }
  })
}
