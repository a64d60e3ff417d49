import { createRoute } from '@hono/zod-openapi'
import { ACTION_STATUSES } from '@tributary/domain/action/action'
import { z } from 'zod'
import { answersOf, processParams } from '../answers.ts'
import { toDate } from '../date.ts'
import { listOf, pageQuery } from '../list.ts'
import { asOfQuery } from '../moment.ts'
import { id } from '../text.ts'
import { changeOf, newOf, writesOf, writtenOf } from '../write.ts'
import { actionFields, actionResource } from './schema.ts'

export const listActions = createRoute({
  method: 'get',
  path: '/processes/{process}/actions',
  tags: ['Action'],
  summary: 'Action items across bodies',
  request: {
    params: processParams,
    query: z.strictObject({
      body: id.optional().describe('Only those for which this body is responsible'),
      status: z.enum(ACTION_STATUSES).optional(),
      due: toDate.optional().describe('Only those due by the end of this date'),
      ...pageQuery,
      ...asOfQuery,
    }),
  },
  responses: answersOf(listOf(actionResource), 'A page of actions'),
})

export const actionWrites = writesOf('actions', {
  tag: 'Action',
  noun: 'action',
  create: newOf(actionFields, {
    status: actionFields.shape.status.default('open'),
    confidence: actionFields.shape.confidence.default('unverified'),
  }),
  change: changeOf(actionFields),
  written: writtenOf(actionFields),
})
