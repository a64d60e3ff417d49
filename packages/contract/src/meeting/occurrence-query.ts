import { day } from '../date.ts'

/** Says which meeting of a series is meant; a single meeting has no such day. */
export const occurrenceQuery = {
  on: day
    .optional()
    .describe(
      'Of a series: the day on which its rule puts the meeting, in the zone of the meeting',
    ),
}
