import { createRoute } from '@hono/zod-openapi'
import { ROLES } from '@tributary/domain/person/role'
import { z } from 'zod'
import { problem } from '../problem.ts'

const tags = ['Session']
const problemContent = { 'application/problem+json': { schema: problem } }
const refused = {
  400: { description: 'Something in it is wrong', content: problemContent },
  429: { description: 'Too many in a short time; see Retry-After', content: problemContent },
}

/** A mail address, in lower case. */
export const email = z
  .string()
  .trim()
  .max(254)
  .pipe(z.email('must be a mail address such as ana@example.int'))
  .transform(address => address.toLowerCase())

/** An address within the web app: never one of another site. */
export const localPath = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[^\\\p{Cc}]*$/u, 'must be an address within this site')

/** When somebody works, on the clock of their zone. */
export const workingHours = z
  .strictObject({
    from: z.number().int().min(0).max(1_439).describe('Minutes of the day'),
    to: z.number().int().min(1).max(1_440).describe('Minutes of the day, after `from`'),
    weekdays: z
      .array(z.number().int().min(1).max(7))
      .min(1)
      .max(7)
      .describe('ISO weekdays: 1 is Monday')
      .transform(days => [...new Set(days)].sort()),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'must be after the beginning' })
  .meta({ id: 'WorkingHours' })

/** Who is signed in, as they see themselves. */
export const ownPerson = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    timeZone: z.string().nullable(),
    mentions: z.enum(['at-once', 'digest']),
    reminders: z.boolean().describe('Whether they are reminded of actions by mail'),
    workingHours: workingHours.nullable().describe('Null: as is usual where they are'),
  })
  .meta({ id: 'OwnPerson' })

export const session = z
  .object({
    person: ownPerson.nullable().describe('Null where nobody is signed in'),
    memberships: z.array(
      z.object({
        process: z.string(),
        title: z.string(),
        role: z.enum(ROLES),
        body: z.string().nullable(),
        lead: z.boolean(),
      }),
    ),
    singleSignOn: z
      .string()
      .nullable()
      .describe('What the place is called where people sign in already'),
    mailbox: z.boolean().describe('Mail stays in the local mailbox, and the caller may read it'),
  })
  .meta({ id: 'Session' })
export type Session = z.infer<typeof session>

const json = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
})

export const getSession = createRoute({
  method: 'get',
  path: '/session',
  tags,
  summary: 'Who is signed in',
  responses: {
    200: { description: 'The session', content: { 'application/json': { schema: session } } },
  },
})

export const askForLink = createRoute({
  method: 'post',
  path: '/sign-in/links',
  tags,
  summary: 'Ask for a link by mail; the answer is the same for every address',
  request: { body: json(z.strictObject({ email, next: localPath.optional() })) },
  responses: {
    202: {
      description: 'A link is on its way, if somebody takes part with this address',
      content: { 'application/json': { schema: z.object({ minutes: z.number().int() }) } },
    },
    ...refused,
  },
})

export const signIn = createRoute({
  method: 'post',
  path: '/sign-in',
  tags,
  summary: 'Sign in with a link, once, in the browser that asked for it',
  request: { body: json(z.strictObject({ token: z.string().min(1).max(200) })) },
  responses: {
    200: {
      description: 'Signed in; the cookie is set',
      content: { 'application/json': { schema: z.object({ signedIn: z.literal(true) }) } },
    },
    410: { description: 'The link is no good any more', content: problemContent },
    ...refused,
  },
})

export const signInElsewhere = createRoute({
  method: 'post',
  path: '/sign-in/sso',
  tags,
  summary: 'Begin to sign in where people of a body sign in already (OpenID Connect)',
  request: { body: json(z.strictObject({ next: localPath.optional() })) },
  responses: {
    200: {
      description: 'Where to go on',
      content: { 'application/json': { schema: z.object({ url: z.string() }) } },
    },
    404: { description: 'Not set up here', content: problemContent },
    ...refused,
  },
})

export const signOut = createRoute({
  method: 'post',
  path: '/sign-out',
  tags,
  summary: 'Sign out here',
  responses: { 204: { description: 'Signed out' } },
})

export const signOutEverywhere = createRoute({
  method: 'post',
  path: '/sign-out/everywhere',
  tags,
  summary: 'Sign out here and everywhere else',
  responses: {
    204: { description: 'Signed out' },
    401: { description: 'Nobody is signed in', content: problemContent },
  },
})
