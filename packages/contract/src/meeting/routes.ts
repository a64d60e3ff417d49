import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { answersOf, processParams } from '../answers.ts'
import { listOf, pageQuery } from '../list.ts'
import { asOfQuery } from '../moment.ts'
import { changeOf, newOf, writesOf, writtenOf } from '../write.ts'
import { meetingFields, meetingResource } from './schema.ts'

export const listMeetings = createRoute({
  method: 'get',
  path: '/processes/{process}/meetings',
  tags: ['Meeting'],
  summary: 'Planning meetings, with what they decided',
  request: { params: processParams, query: z.strictObject({ ...pageQuery, ...asOfQuery }) },
  responses: answersOf(listOf(meetingResource), 'A page of meetings'),
})

export const meetingWrites = writesOf('meetings', {
  tag: 'Meeting',
  noun: 'meeting',
  create: newOf(meetingFields, {
    confidence: meetingFields.shape.confidence.default('unverified'),
  }),
  change: changeOf(meetingFields),
  written: writtenOf(meetingFields),
})
