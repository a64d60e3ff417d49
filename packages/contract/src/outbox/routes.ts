import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { thingParams } from '../answers.ts'
import { writeRefusals } from '../write.ts'

const tags = ['Outbox']
const json = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { 'application/json': { schema } },
})

const address = z.string().max(320)

/** What the provider tells of a mail; of what it adds nothing is asked. */
export const mailEvent = z.looseObject({
  type: z.string().max(60).describe('Such as email.delivered'),
  created_at: z.string().max(60).optional(),
  data: z.looseObject({
    email_id: z.string().max(200),
    to: z.union([address, z.array(address).min(1).max(50)]),
    bounce: z
      .looseObject({ type: z.string().max(60).optional(), message: z.string().optional() })
      .optional(),
  }),
})

const { 403: _, 404: __, ...refusals } = writeRefusals

export const takeMailEvent = createRoute({
  method: 'post',
  path: '/mail/events',
  tags,
  summary: 'Hear from the provider what became of mail, signed as Svix has it',
  request: {
    headers: z.object({
      'svix-id': z.string().max(200),
      'svix-timestamp': z.string().max(20).describe('Seconds since 1970; at most 5 minutes off'),
      'svix-signature': z.string().max(2_000).describe('v1, and HMAC-SHA256 in base64'),
    }),
    body: { required: true, ...json(mailEvent) },
  },
  responses: {
    200: {
      description:
        'Whether it was taken; not, where it is known already or of no kind that is kept',
      ...json(z.object({ taken: z.boolean() })),
    },
    404: { ...writeRefusals[404], description: 'No secret is set' },
    ...refusals,
  },
})

export const resumeMail = createRoute({
  method: 'post',
  path: '/processes/{process}/people/{id}/mail/resume',
  tags,
  summary:
    'Let digests go again to an address that mail did not reach; for oneself, or coordinators',
  request: { params: thingParams },
  responses: { 204: { description: 'They go again, from the next on' }, ...writeRefusals },
})
