import { type Decision, MEETING_STATUSES, type Meeting } from '@tributary/domain/meeting/meeting'
import { z } from 'zod'
import { checkDates, dateShape, day, wallClock } from '../date.ts'
import { sourcedShape } from '../sourced.ts'
import { id, line, text, url } from '../text.ts'

const guest = z.strictObject({
  name: line,
  email: z.email().max(320),
  body: id.optional().describe('Id of the body for which they come'),
  optional: z.boolean().optional().describe('Whether the meeting can do without them'),
})

const exception = z.strictObject({
  on: day.describe('The day on which the rule puts it, in the zone of the meeting'),
  cancelled: z.boolean().optional(),
  startsAt: wallClock.optional(),
  endsAt: wallClock.optional(),
  place: line.optional(),
  reason: line.optional(),
})

const agendaItem = z.strictObject({
  id,
  title: line,
  owner: id.optional().describe('Id of the body that brings it in'),
  minutes: z.number().int().min(1).max(1_440).optional(),
  papers: z
    .array(z.strictObject({ title: line, url }))
    .max(20)
    .optional(),
  on: day.optional().describe('Of a series: the meeting for which it was put down'),
  closedOn: z
    .union([day, z.literal('closed')])
    .optional()
    .describe('At which it was closed'),
})

/** The fields of a meeting, each by itself. */
export const meetingFields = z.strictObject({
  id,
  title: line,
  ...dateShape,
  organisers: z.array(id).max(100).describe('Body ids; the first hosts'),
  bodies: z.array(id).max(100).optional().describe('Body ids, invited beside the organisers'),
  guests: z
    .array(guest)
    .max(200)
    .optional()
    .describe('Who else is invited; only those who take part read it'),
  place: line.optional(),
  joinLink: url.optional().describe('Where to join online; only those who take part read it'),
  recurrence: line
    .optional()
    .describe('How it recurs: a rule with COUNT or UNTIL (RFC 5545, 3.3.10)')
    .meta({ examples: ['FREQ=WEEKLY;BYDAY=MO;COUNT=10'] }),
  exceptions: z
    .array(exception)
    .max(500)
    .optional()
    .describe('The meetings of the series that are not as the rule has them'),
  continues: id.optional().describe('Id of the meeting whose series this one goes on with'),
  agenda: z
    .array(agendaItem)
    .max(500)
    .optional()
    .describe('What is to be talked about; only those who take part read it'),
  status: z.enum(MEETING_STATUSES).optional(),
  ...sourcedShape,
})

export const meeting = meetingFields
  .check(checkDates)
  .meta({ id: 'Meeting' }) satisfies z.ZodType<Meeting>

export const decision = z
  .strictObject({
    id,
    meeting: id,
    text,
    on: day.optional().describe('Which meeting of a series: the day on which its rule puts it'),
  })
  .meta({ id: 'Decision' }) satisfies z.ZodType<Decision>

export const meetingResource = meetingFields
  .extend({ revision: z.number().int(), decisions: z.array(decision) })
  .meta({ id: 'MeetingResource' })
export type MeetingResource = z.infer<typeof meetingResource>
