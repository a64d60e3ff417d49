import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'

export const getHealth = createRoute({
  method: 'get',
  path: '/health',
  tags: ['Health'],
  summary: 'Whether the server and its database answer',
  responses: {
    200: {
      description: 'They do',
      content: { 'application/json': { schema: z.object({ status: z.literal('ok') }) } },
    },
  },
})
