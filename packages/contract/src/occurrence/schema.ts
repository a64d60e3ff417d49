import { z } from 'zod'
import { dateShape, day, wallClock } from '../date.ts'
import { meetingFields } from '../meeting/schema.ts'
import { line } from '../text.ts'
import { reason } from '../write.ts'

const { title, organisers, bodies, timeZone, joinLink, recurrence, place, status } =
  meetingFields.shape

/** One meeting, by itself or of a series, as it comes to be. */
export const occurrence = z
  .object({
    meeting: z.string().describe('Id of the meeting or the series'),
    on: day
      .optional()
      .describe('Which one of a series: the day on which the rule puts it, in its zone'),
    title,
    organisers,
    bodies,
    ...dateShape,
    place,
    joinLink,
    status,
    isMoved: z.boolean(),
    isCancelled: z.boolean(),
    reason: line.optional().describe('Why it was moved or cancelled'),
    clock: z
      .object({
        kind: z.enum(['gap', 'overlap']),
        said: wallClock.describe('The wall clock for which it was said'),
      })
      .optional()
      .describe(
        'Where the clock is changed at its hour: left out (it comes later), or there twice',
      ),
  })
  .meta({ id: 'Occurrence' })
export type OccurrenceResource = z.infer<typeof occurrence>

export const movedOccurrence = z
  .strictObject({
    startsAt: wallClock.optional().describe('On the clock of the meeting’s zone'),
    endsAt: wallClock.optional(),
    place: line.optional(),
    reason: reason.optional(),
  })
  .refine(({ startsAt, place }) => startsAt !== undefined || place !== undefined, {
    path: ['startsAt'],
    message: 'say another time, or another place',
  })
  .meta({ id: 'MovedOccurrence' })

export const following = z
  .strictObject({
    title: title.optional(),
    startsAt: wallClock.optional().describe('When the first of them begins'),
    endsAt: wallClock.optional(),
    timeZone,
    place,
    joinLink,
    recurrence: recurrence.describe('How they recur; without it, as they did'),
    reason: reason.optional(),
  })
  .refine(({ startsAt, endsAt }) => (startsAt === undefined) === (endsAt === undefined), {
    path: ['startsAt'],
    message: 'startsAt and endsAt go together',
  })
  .meta({ id: 'FollowingMeetings' })
