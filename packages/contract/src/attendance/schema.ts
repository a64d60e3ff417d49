import { z } from 'zod'
import { day, instant } from '../date.ts'
import { line, text } from '../text.ts'

export const reply = z.enum(['needs-action', 'accepted', 'tentative', 'declined'])
const answer = reply.exclude(['needs-action'])
const due = z.enum(['invitation', 'update', 'cancellation'])

const on = day.describe('Which meeting of a series: the day on which its rule puts it')

/** Somebody and a meeting: whether they were asked, what they answered, whether they were there. */
export const attendance = z
  .object({
    name: z.string(),
    person: z.string().nullable().describe('Id of the person; null for a guest'),
    email: z
      .string()
      .optional()
      .describe('Of guests; of people for coordinators, and the person themself'),
    body: z.string().nullable(),
    optional: z.boolean().describe('Whether the meeting can do without them'),
    invited: z.boolean().describe('Whether they are invited as the meeting stands'),
    invitedAt: instant.nullable().describe('When the latest invitation was sent'),
    due: due.nullable().describe('What they have still to be sent'),
    reply,
    repliedAt: instant.nullable(),
    comment: z.string().nullable(),
    present: z.boolean().nullable().describe('Null until somebody says so'),
  })
  .meta({ id: 'Attendance' })
export type AttendanceResource = z.infer<typeof attendance>

const leftOut = z.object({ body: z.string(), why: z.literal('withdrawn') })

export const attendanceList = z
  .object({
    items: z.array(attendance),
    leftOut: z.array(leftOut).describe('Bodies that are invited and have left the process'),
  })
  .meta({ id: 'AttendanceList' })
export type AttendanceList = z.infer<typeof attendanceList>

const told = z.object({ name: z.string(), body: z.string().nullable(), kind: due })

/** What became of sending invitations. */
export const sentInvitations = z
  .object({
    sequence: z.number().int().describe('SEQUENCE of what was sent'),
    reached: z.array(told),
    failed: z.array(told.extend({ why: z.string() })),
    upToDate: z.number().int().describe('How many have the latest already'),
    leftOut: z.array(leftOut),
  })
  .meta({ id: 'SentInvitations' })
export type SentInvitations = z.infer<typeof sentInvitations>

const ownAnswer = z.strictObject({
  on: on.optional(),
  reply: answer,
  comment: line.optional(),
})

const presence = z.strictObject({
  on: on.optional(),
  person: z.string().max(80).optional().describe('Id of the person'),
  email: z.email().max(320).optional().describe('Of somebody who is no person here'),
  name: line.optional().describe('Of somebody who came without being invited'),
  present: z.boolean(),
})

/** What the caller answers, or whether somebody is there. */
export const changedAttendance = z.union([ownAnswer, presence]).meta({ id: 'ChangedAttendance' })
export type ChangedAttendance = z.infer<typeof changedAttendance>

export const pastedReply = z
  .strictObject({
    text: z.string().min(1).max(200_000).describe('What the mail has: METHOD:REPLY'),
  })
  .meta({ id: 'PastedReply' })

/** What a reply was taken for. */
export const takenReplies = z
  .object({
    items: z.array(
      z.object({ name: z.string(), on: day.nullable(), reply, comment: text.nullable() }),
    ),
  })
  .meta({ id: 'TakenReplies' })
export type TakenReplies = z.infer<typeof takenReplies>

/** A reply that came by mail, as the server that takes mail tells of it. */
export const mailedReply = z
  .object({
    from: z.string().max(1_000).describe('Who sent the mail: `Ada <ada@itu.int>`, or the address'),
    text: z.string().min(1).max(200_000).describe('The text/calendar part of the mail'),
  })
  .meta({ id: 'MailedReply' })

export const mailedAnswer = z
  .object({
    taken: z.boolean(),
    why: z.string().optional().describe('Why it was not'),
  })
  .meta({ id: 'MailedAnswer' })
