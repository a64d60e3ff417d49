import { membershipFaults } from '@tributary/domain/person/membership-faults'
import { ROLES } from '@tributary/domain/person/role'
import { z } from 'zod'
import { instant } from '../date.ts'
import { membershipFields, personName } from '../person/schema.ts'
import { email } from '../session/routes.ts'

/** The secret of an invitation's link. */
export const invitationToken = z.string().min(1).max(200)

/** Whom to invite, as what. */
export const newInvitation = membershipFields.extend({ email }).check(context => {
  for (const { path, message } of membershipFaults(context.value)) {
    context.issues.push({ code: 'custom', path: [path], message, input: context.value })
  }
})

/** An invitation that waits. */
export const invitation = z
  .object({
    id: z.string(),
    email: z.string(),
    role: z.enum(ROLES),
    body: z.string().nullable(),
    lead: z.boolean(),
    invitedBy: z.string().nullable().describe('The name of whoever invited'),
    createdAt: instant,
    expiresAt: instant,
  })
  .meta({ id: 'Invitation' })
export type Invitation = z.infer<typeof invitation>

export const STANDINGS = ['new', 'own', 'sign-in', 'other', 'first'] as const

/** An invitation as whoever holds its link sees it. */
export const seenInvitation = z
  .object({
    process: z
      .object({ id: z.string(), title: z.string() })
      .nullable()
      .describe('Null for the first coordinator, who gets all there are'),
    role: z.enum(ROLES),
    body: z.string().nullable().describe('What the body is called'),
    lead: z.boolean(),
    invitedBy: z.string().nullable(),
    email: z.string().nullable().describe('The address invited, but for its first letter hidden'),
    expiresAt: instant,
    standing: z
      .enum(STANDINGS)
      .describe(
        'new: joining makes you known. own: you are signed in as the one invited. sign-in: the one invited is known, sign in first. other: you are signed in as somebody else. first: you say your address yourself',
      ),
  })
  .meta({ id: 'SeenInvitation' })
export type SeenInvitation = z.infer<typeof seenInvitation>

export const acceptance = z.strictObject({
  token: invitationToken,
  name: personName.optional().describe('Your name, where you are new'),
  email: email.optional().describe('Your address, for an invitation that has none'),
})
