import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { thingParams } from '../answers.ts'
import { day } from '../date.ts'
import { writeRefusals } from '../write.ts'

export const previewDigest = createRoute({
  method: 'get',
  path: '/processes/{process}/people/{id}/digest',
  tags: ['Digest'],
  summary:
    'The digest of somebody as it would reach them on a day: yours, or anybody’s for coordinators',
  request: {
    params: thingParams,
    query: z.strictObject({
      on: day.optional().describe('The day on which it is sent; without it, today'),
      format: z.enum(['html', 'text']).optional().describe('As they chose, where nothing is said'),
    }),
  },
  responses: {
    200: {
      description: 'The digest',
      headers: z.object({
        'X-Digest-Subject': z.string().describe('Its subject, percent-encoded'),
      }),
      content: {
        'text/html': { schema: z.string() },
        'text/plain': { schema: z.string() },
      },
    },
    ...writeRefusals,
  },
})
