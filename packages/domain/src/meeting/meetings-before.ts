import type { Day } from '../date/day.ts'
import { windowOfFields } from '../date/when.ts'
import type { Meeting } from './meeting.ts'
import { occurrencesOf } from './occurrences.ts'

/** One meeting that was held: of a series, `on` says which. */
export type Held<Me extends Meeting = Meeting> = { meeting: Me; on?: Day | undefined }

/**
 * The meetings before one of a series: those of the series itself and of the meetings that it goes
 * on with, the latest first. Cancelled ones were not held.
 */
export function meetingsBefore<Me extends Meeting>(
  meeting: Me,
  on: Day | undefined,
  all: readonly Me[],
): Held<Me>[] {
  const held = on === undefined ? [] : heldOf(meeting).filter(other => (other.on ?? '') < on)
  const seen = new Set([meeting.id])
  let before = meeting.continues
  while (before !== undefined && !seen.has(before)) {
    const id: string = before
    seen.add(id)
    const earlier = all.find(other => other.id === id)
    if (earlier) held.push(...heldOf(earlier))
    before = earlier?.continues
  }
  return held
}

/** The day by which a meeting is known: that of its rule, else its first. */
export function dayOfMeeting(meeting: Meeting, on: Day | undefined): Day {
  return on ?? windowOfFields(meeting).start
}

function heldOf<Me extends Meeting>(meeting: Me): Held<Me>[] {
  return occurrencesOf(meeting)
    .filter(({ isCancelled }) => !isCancelled)
    .map(({ on }) => ({ meeting, ...(on !== undefined && { on }) }))
    .toReversed()
}
