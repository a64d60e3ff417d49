import { createRoute } from '@hono/zod-openapi'
import { CHANGE_VERBS, THINGS } from '@tributary/domain/change/change'
import { z } from 'zod'
import { answersOf, processParams } from '../answers.ts'
import { listOf, pageQuery } from '../list.ts'
import { asOfQuery, bound, moment } from '../moment.ts'
import { problem } from '../problem.ts'
import { id } from '../text.ts'
import { comparison } from './comparison.ts'
import { change } from './schema.ts'

const content = { 'application/problem+json': { schema: problem } }

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
      verb: z.enum(CHANGE_VERBS).optional(),
      actor: z
        .string()
        .max(80)
        .optional()
        .describe('Only those of the person with this id; for those who take part'),
      body: id.optional().describe('Only those made for this body'),
      since: bound.optional().describe('Only those at this moment or after it'),
      before: bound.optional().describe('Only those before this moment'),
      ...pageQuery,
      ...asOfQuery,
    }),
  },
  responses: {
    ...answersOf(listOf(change), 'A page of changes'),
    401: { description: 'Who wrote is for those who take part: sign in', content },
    403: { description: 'Who wrote is for those who take part', content },
  },
})

export const compareMoments = createRoute({
  method: 'get',
  path: '/processes/{process}/compare',
  tags: ['Change'],
  summary: 'What differs between two moments of the record',
  request: {
    params: processParams,
    query: z.strictObject({
      from: moment.describe('The earlier moment; before the process began, all of it was added'),
      to: moment.describe('The later moment'),
    }),
  },
  responses: answersOf(comparison, 'What was added, moved, cancelled, restored, done or changed'),
})
