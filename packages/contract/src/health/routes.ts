import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { notFound, problem } from '../problem.ts'

const ok = {
  content: { 'application/json': { schema: z.object({ status: z.literal('ok') }) } },
}
const refusal = { 'application/problem+json': { schema: problem } }

export const getHealth = createRoute({
  method: 'get',
  path: '/health',
  tags: ['Health'],
  summary: 'Whether the server lives; the database is not asked',
  responses: { 200: { description: 'It does', ...ok } },
})

export const getReady = createRoute({
  method: 'get',
  path: '/ready',
  tags: ['Health'],
  summary: 'Whether the server and its database answer, and it has not been asked to stop',
  responses: {
    200: { description: 'They do', ...ok },
    503: { description: 'Ask another server, or again later', content: refusal },
  },
})

export const getMetrics = createRoute({
  method: 'get',
  path: '/metrics',
  tags: ['Health'],
  summary: 'What the server counts, in the text format of Prometheus',
  description: 'Takes the token of the setting `METRICS_TOKEN`: `Authorization: Bearer …`.',
  responses: {
    200: { description: 'The numbers', content: { 'text/plain': { schema: z.string() } } },
    401: { description: 'The token is not the right one', content: refusal },
    ...notFound,
    429: { description: 'Too many wrong tokens; see Retry-After', content: refusal },
  },
})
