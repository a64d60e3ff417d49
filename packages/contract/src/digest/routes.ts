import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { processParams } from '../answers.ts'
import { day } from '../date.ts'
import { badRequest, notFound } from '../problem.ts'
import { id } from '../text.ts'

export const getDigest = createRoute({
  method: 'get',
  path: '/processes/{process}/digest',
  tags: ['Digest'],
  summary: 'The weekly digest for a lead of a body, as it would be sent on a day',
  request: {
    params: processParams,
    query: z.strictObject({
      body: id,
      on: day.optional().describe('The day on which it is sent; without it, today'),
      format: z.enum(['html', 'text']).default('html'),
    }),
  },
  responses: {
    200: {
      description: 'The digest',
      content: {
        'text/html': { schema: z.string() },
        'text/plain': { schema: z.string() },
      },
    },
    ...badRequest,
    ...notFound,
  },
})
