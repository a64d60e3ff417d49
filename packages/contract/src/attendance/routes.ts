import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { thingParams } from '../answers.ts'
import { day } from '../date.ts'
import { writeRefusals } from '../write.ts'
import {
  attendanceList,
  changedAttendance,
  mailedAnswer,
  mailedReply,
  pastedReply,
  sentInvitations,
  takenReplies,
} from './schema.ts'

const tags = ['Attendance']
const json = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { 'application/json': { schema } },
})
const body = <Schema extends z.ZodType>(schema: Schema) => ({ required: true, ...json(schema) })
const path = '/processes/{process}/meetings/{id}' as const

export const listAttendance = createRoute({
  method: 'get',
  path: `${path}/attendance` as const,
  tags,
  summary: 'Who is invited to a meeting, what they answered, and who was there',
  request: {
    params: thingParams,
    query: z.strictObject({
      on: day
        .optional()
        .describe('One meeting of a series; without it, what was answered to the series whole'),
    }),
  },
  responses: { 200: { description: 'All of them', ...json(attendanceList) }, ...writeRefusals },
})

export const changeAttendance = createRoute({
  method: 'put',
  path: `${path}/attendance` as const,
  tags,
  summary: 'Answer to an invitation, for oneself; or say whether somebody is there',
  request: { params: thingParams, body: body(changedAttendance) },
  responses: { 204: { description: 'It is kept' }, ...writeRefusals },
})

export const sendInvitations = createRoute({
  method: 'post',
  path: `${path}/invitations` as const,
  tags,
  summary: 'Send invitations, updates and cancellations by mail, to those who have not got them',
  request: { params: thingParams },
  responses: {
    200: { description: 'Who was reached and who was not', ...json(sentInvitations) },
    ...writeRefusals,
  },
})

export const takeReply = createRoute({
  method: 'post',
  path: `${path}/replies` as const,
  tags,
  summary: 'Take a reply to an invitation that came by mail (iTIP)',
  request: { params: thingParams, body: body(pastedReply) },
  responses: { 200: { description: 'What was answered', ...json(takenReplies) }, ...writeRefusals },
})

const { 403: _, 404: __, ...refusals } = writeRefusals

export const takeMailedReply = createRoute({
  method: 'post',
  path: '/mail/replies',
  tags,
  summary: 'Take a reply from the server that takes mail, signed as Standard Webhooks has it',
  request: {
    headers: z.object({
      'webhook-id': z.string().max(200),
      'webhook-timestamp': z.string().max(20).describe('Seconds since 1970; at most 5 minutes off'),
      'webhook-signature': z.string().max(2_000).describe('v1, and HMAC-SHA256 in base64'),
    }),
    body: body(mailedReply),
  },
  responses: {
    200: { description: 'Whether it was taken', ...json(mailedAnswer) },
    404: { ...writeRefusals[404], description: 'No secret is set' },
    ...refusals,
  },
})
