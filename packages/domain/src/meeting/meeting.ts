import type { Sourced } from '../confidence.ts'
import type { Day } from '../date/day.ts'
import type { DateFields } from '../date/when.ts'

export const MEETING_STATUSES = ['tentative', 'confirmed', 'cancelled'] as const
export type MeetingStatus = (typeof MEETING_STATUSES)[number]

/**
 * A planning meeting among bodies, or a series of them; the first organiser hosts. One meeting of
 * a series is named by the day on which the rule puts it, on the clock of the meeting's own zone:
 * the hour of a series can move and the names stay.
 */
export type Meeting = DateFields &
  Sourced & {
    id: string
    title: string
    organisers: string[]
    /** Ids of the bodies that are invited beside the organisers. */
    bodies?: string[] | undefined
    /** Who is invited without belonging to such a body: for those who take part. */
    guests?: Guest[] | undefined
    place?: string | undefined
    /** Where to join online: for those who take part. */
    joinLink?: string | undefined
    /** How it recurs: a rule with an end, such as `FREQ=WEEKLY;COUNT=10` (RFC 5545, 3.3.10). */
    recurrence?: string | undefined
    /** The meetings of the series that are not as the rule has them. */
    exceptions?: MeetingException[] | undefined
    /** Id of the meeting whose series this one goes on with. */
    continues?: string | undefined
    /** What is to be talked about: for those who take part. */
    agenda?: AgendaItem[] | undefined
    status?: MeetingStatus | undefined
  }

/** Somebody who is invited by their address. */
export type Guest = {
  name: string
  email: string
  body?: string | undefined
  /** Whether the meeting can do without them. */
  optional?: boolean | undefined
}

/** A meeting of a series that was moved or cancelled; its times are on the clock of the series. */
export type MeetingException = {
  /** The day on which the rule puts it. */
  on: Day
  cancelled?: boolean | undefined
  startsAt?: string | undefined
  endsAt?: string | undefined
  place?: string | undefined
  reason?: string | undefined
}

/** One thing to talk about. */
export type AgendaItem = {
  id: string
  title: string
  /** Id of the body that brings it in. */
  owner?: string | undefined
  /** How long it is planned to take. */
  minutes?: number | undefined
  papers?: Paper[] | undefined
  /** Of a series: the meeting for which it was put down. Every one where nothing is said. */
  on?: Day | undefined
  /** The meeting at which it was closed: its day in a series, else `closed`. */
  closedOn?: Day | 'closed' | undefined
}

/** A paper for a meeting, on the web. */
export type Paper = { title: string; url: string }

/** What a meeting decided. */
export type Decision = {
  id: string
  meeting: string
  text: string
  /** Which meeting of the series. */
  on?: Day | undefined
}
