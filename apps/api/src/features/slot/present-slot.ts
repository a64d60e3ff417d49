import type { EngagementAnswer, SlotAttendee, SlotReason } from '@tributary/contract/slot/schema'
import type { Engagement } from '@tributary/domain/slot/attendee'
import type { Standing } from '@tributary/domain/slot/standings-at'
import type { Attending } from './gather-attendees.ts'

const MINUTE = 60_000

/** An instant (UTC, ISO 8601) from minutes since 1970. */
export function instantAt(minutes: number): string {
  return new Date(minutes * MINUTE).toISOString()
}

/** Somebody who is to meet, as the answer has them. */
export function presentAttendee(attendee: Attending): SlotAttendee {
  const { id, kind, name, body, dutyStation, timeZone, hours, weekend, holidays } = attendee
  const { from, to } = hours
  return {
    ...{ id, kind, name, body, dutyStation, timeZone, hours: { from, to } },
    weekend: [...weekend],
    holidays: [...holidays],
    engagements: attendee.engagements.map(presentEngagement),
  }
}

/** What a time is to somebody, as the answer has it. */
export function presentReason({ id, from, to, beyond, rest, engagements }: Standing): SlotReason {
  // A wall clock reads as it stands where it is taken for one of UTC.
  const clock = (wall: number) => instantAt(wall).slice(0, 16)
  return {
    attendee: id,
    startsAt: clock(from),
    endsAt: clock(to),
    beyond,
    ...(rest && { rest }),
    engagements: engagements.map(presentEngagement),
  }
}

function presentEngagement({ from, to, isTentative, of }: Engagement): EngagementAnswer {
  return { from: instantAt(from), to: instantAt(to), tentative: isTentative, ...(of && { of }) }
}
