import { ROLES } from '@tributary/domain/person/role'
import { z } from 'zod'
import { timeZone } from '../date.ts'
import { ownPerson } from '../session/routes.ts'
import { id, line } from '../text.ts'

/** What somebody is called: one line, whatever else they are called. */
export const personName = z.string().trim().pipe(line.max(120))

/** What somebody is in a process. */
export const membershipFields = z.strictObject({
  role: z.enum(ROLES),
  body: id
    .nullable()
    .default(null)
    .describe('The body for which they act; editors and members have one'),
  lead: z
    .boolean()
    .default(false)
    .describe('Gets the weekly digest of the body, until they say otherwise'),
})

/** Somebody who takes part in a process. */
export const participant = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string().optional().describe('For coordinators, and the person themself'),
    role: z.enum(ROLES),
    body: z.string().nullable(),
    lead: z.boolean(),
  })
  .meta({ id: 'Participant' })
export type Participant = z.infer<typeof participant>

export const changedMembership = z.strictObject({
  role: z.enum(ROLES).optional(),
  body: id.nullable().optional(),
  lead: z.boolean().optional(),
})

export const changedProfile = z.strictObject({
  name: personName.optional(),
  timeZone: timeZone.nullable().optional().describe('Null: as the browser has it'),
  mentions: ownPerson.shape.mentions
    .optional()
    .describe('Whether a mention is told by mail at once or in the digest'),
  reminders: ownPerson.shape.reminders.optional(),
  workingHours: ownPerson.shape.workingHours.optional(),
})

const rows = z.array(z.record(z.string(), z.unknown()))

/** Everything that is kept of a person. */
export const personExport = z
  .object({
    person: z.record(z.string(), z.unknown()),
    memberships: rows,
    digestSubscriptions: rows.describe('How they want the weekly digests that they get'),
    digests: rows.describe('The digests that were made for them'),
    mailEvents: rows.describe('What became of mail to them'),
    tokens: rows.describe('Without the secrets, of which nothing is kept but a hash'),
    sessions: rows,
    accounts: rows.describe('How other places know them who sign them in'),
    changes: rows.describe('What they wrote in the record'),
    comments: rows,
    mentions: rows.describe('Where others named them'),
    proposals: rows,
    decisions: rows.describe('The proposals that they accepted, declined or withdrew'),
    baselines: rows.describe('Moments of the record that they named'),
    drafts: rows.describe('What they tried out'),
    acknowledgements: rows.describe('Clashes that they let stand'),
    attendances: rows.describe('Meetings to which they were invited, and what they answered'),
    busySources: rows.describe(
      'When they are busy by their own calendars, and nothing else of these',
    ),
    feeds: rows.describe('Feeds at secret addresses, without the addresses'),
    minutes: rows.describe('Minutes that they issued'),
    polls: rows.describe('Polls by which they asked when people can meet'),
    pollAnswers: rows.describe('What they answered to polls that reached them by mail'),
    reminders: rows.describe('The actions of which they were reminded'),
    views: rows.describe('Views that they shared under a name'),
    invitations: rows.describe('Whom they invited'),
  })
  .meta({ id: 'PersonExport' })
