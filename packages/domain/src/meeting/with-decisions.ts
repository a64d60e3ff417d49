import { inOrderOfDates } from '../date/in-order.ts'
import type { Decision, Meeting } from './meeting.ts'

/** Meetings in the order of their dates, each with what it decided. */
export function withDecisions<Me extends Meeting>(
  meetings: Me[],
  decisions: Decision[],
): (Me & { decisions: Decision[] })[] {
  const of = Map.groupBy(decisions, ({ meeting }) => meeting)
  return inOrderOfDates(meetings, 'startsAt').map(meeting => ({
    ...meeting,
    decisions: (of.get(meeting.id) ?? []).map(({ id, meeting, text, on }) => ({
      id,
      meeting,
      text,
      ...(on === undefined ? {} : { on }),
    })),
  }))
}
