import { createRoute } from '@hono/zod-openapi'
import { THINGS } from '@tributary/domain/change/change'
import { z } from 'zod'
import { answersOf, processParams } from '../answers.ts'
import { listOf, pageQuery } from '../list.ts'
import { change } from './schema.ts'

export const listChanges = createRoute({
  method: 'get',
  path: '/processes/{process}/changes',
  tags: ['Change'],
  summary: 'The change log, latest first',
  request: {
    params: processParams,
    query: z.strictObject({
      thing: z.enum(THINGS).optional(),
      id: z.string().max(120).optional().describe('Only those of the thing with this id'),
      ...pageQuery,
    }),
  },
  responses: answersOf(listOf(change), 'A page of changes'),
})
