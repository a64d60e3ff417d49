import { type Decision, MEETING_STATUSES, type Meeting } from '@tributary/domain/meeting/meeting'
import { z } from 'zod'
import { checkDates, dateShape } from '../date.ts'
import { sourcedShape } from '../sourced.ts'
import { id, line, text } from '../text.ts'

/** The fields of a meeting, each by itself. */
export const meetingFields = z.strictObject({
  id,
  title: line,
  ...dateShape,
  organisers: z.array(id).max(100).describe('Body ids; the first hosts'),
  place: line.optional(),
  status: z.enum(MEETING_STATUSES).optional(),
  ...sourcedShape,
})

export const meeting = meetingFields
  .check(checkDates)
  .meta({ id: 'Meeting' }) satisfies z.ZodType<Meeting>

export const decision = z
  .strictObject({ id, meeting: id, text })
  .meta({ id: 'Decision' }) satisfies z.ZodType<Decision>

export const meetingResource = meetingFields
  .extend({ revision: z.number().int(), decisions: z.array(decision) })
  .meta({ id: 'MeetingResource' })
export type MeetingResource = z.infer<typeof meetingResource>
