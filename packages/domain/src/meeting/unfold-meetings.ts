import type { Day } from '../date/day.ts'
import type { Meeting } from './meeting.ts'
import { occurrencesOf } from './occurrences.ts'

/**
 * The meetings that touch some days, each meeting of a series by itself with its own date and
 * place, none of them cancelled. Days are those of each meeting's own calendar.
 */
export function unfoldMeetings<Me extends Meeting>(
  meetings: Me[],
  days: { from: Day; to: Day },
): Me[] {
  return meetings.flatMap(meeting =>
    occurrencesOf(meeting, days)
      .filter(({ isCancelled }) => !isCancelled)
      .map(({ start, end, precision, startsAt, endsAt, timeZone, place }) => ({
        ...meeting,
        start,
        end,
        precision,
        startsAt,
        endsAt,
        timeZone,
        place,
      })),
  )
}
