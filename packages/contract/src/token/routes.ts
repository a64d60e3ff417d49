import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { processParams, thingParams } from '../answers.ts'
import { instant } from '../date.ts'
import { id, line } from '../text.ts'
import { writeRefusals } from '../write.ts'

const tags = ['Token']
const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } })

/** A token with which a script acts for a person, but for its secret. */
export const token = z
  .object({
    id: z.string(),
    name: z.string(),
    body: z.string().nullable().describe('The body as which it writes; one without only reads'),
    createdAt: instant,
    lastUsedAt: instant.nullable().describe('To the minute'),
  })
  .meta({ id: 'Token' })
export type Token = z.infer<typeof token>

export const newToken = z.strictObject({
  name: z.string().trim().pipe(line.max(80)).describe('What stands in the history'),
  body: id.nullable().default(null).describe('The body as which it writes; without one it reads'),
})

export const listTokens = createRoute({
  method: 'get',
  path: '/processes/{process}/tokens',
  tags,
  summary: 'Your own tokens, latest first',
  request: { params: processParams },
  responses: {
    200: { description: 'All of them', content: json(z.object({ items: z.array(token) })) },
    ...writeRefusals,
  },
})

export const createToken = createRoute({
  method: 'post',
  path: '/processes/{process}/tokens',
  tags,
  summary: 'Make a token for a script; its secret is told once',
  request: { params: processParams, body: { required: true, content: json(newToken) } },
  responses: {
    201: {
      description: 'The token',
      content: json(token.extend({ secret: z.string().describe('Sent as a Bearer token') })),
    },
    ...writeRefusals,
  },
})

export const revokeToken = createRoute({
  method: 'delete',
  path: '/processes/{process}/tokens/{id}',
  tags,
  summary: 'Revoke a token of your own',
  request: { params: thingParams },
  responses: { 204: { description: 'It opens nothing any more' }, ...writeRefusals },
})
