import type { Day } from '../date/day.ts'
import type { AgendaItem, Meeting } from './meeting.ts'
import { dayOfMeeting, type Held } from './meetings-before.ts'

/** A thing to talk about at one meeting. */
export type AgendaEntry = {
  item: AgendaItem
  /** The meeting that keeps it: an earlier one where it comes from there. */
  meeting: string
  /** On how many agendas it stood before and was left open. */
  carried: number
  /** Whether it was closed at this meeting. */
  isClosed: boolean
}

/**
 * The agenda of one meeting: what stands on all of its series, what was put down for it, and what
 * earlier ones left open, which comes back by itself. What was carried over from other meetings
 * comes first, the rest in the order of the meeting's own list.
 */
export function agendaOn(
  meeting: Meeting,
  on: Day | undefined,
  before: readonly Held[],
): AgendaEntry[] {
  const day = dayOfMeeting(meeting, on)
  const earlier = [...new Set(before.map(held => held.meeting))].filter(
    ({ id }) => id !== meeting.id,
  )
  const left = earlier.toReversed().flatMap(other =>
    (other.agenda ?? [])
      .filter(item => item.on !== undefined || other.recurrence === undefined)
      .filter(({ closedOn = day }) => closedOn !== 'closed' && closedOn >= day)
      .map(item => entryOf(item, other)),
  )
  const own = (meeting.agenda ?? [])
    .filter(item => isOnAgenda(item, on))
    .map(item => entryOf(item, meeting))
  return [...left, ...own]

  function entryOf(item: AgendaItem, of: Meeting): AgendaEntry {
    const isStanding = item.on === undefined && of.id === meeting.id
    const stood = before.filter(
      held => held.meeting.id !== of.id || (held.on ?? '') >= (item.on ?? ''),
    )
    const since = stood.findLastIndex(held => held.meeting.id === of.id)
    const isClosed = item.closedOn === 'closed' || item.closedOn === day
    return { item, meeting: of.id, carried: isStanding ? 0 : since + 1, isClosed }
  }
}

/** The mark that closes an item at a meeting. */
export function closingMark(
  entry: AgendaEntry,
  meeting: Meeting,
  on: Day | undefined,
): Day | 'closed' {
  const isOwn = entry.meeting === meeting.id && on === undefined
  return isOwn ? 'closed' : dayOfMeeting(meeting, on)
}

// What stands on every agenda, what was put down for this one, and what was not closed before it.
function isOnAgenda({ on: putDownFor, closedOn }: AgendaItem, on: Day | undefined): boolean {
  if (on === undefined || putDownFor === undefined || putDownFor === on) return true
  return putDownFor < on && (closedOn === undefined || closedOn >= on)
}
