import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { answersOf, processParams, thingParams } from '../answers.ts'
import { day, fromDate, toDate } from '../date.ts'
import { listOf, pageQuery } from '../list.ts'
import { meetingFields } from '../meeting/schema.ts'
import { asOfQuery } from '../moment.ts'
import { onStale, reason, seen, writeRefusals, writtenOf } from '../write.ts'
import { following, movedOccurrence, occurrence } from './schema.ts'

const tags = ['Meeting']
const params = thingParams.extend({
  on: day.describe('The day on which the rule puts the meeting, in its zone'),
})
const json = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { 'application/json': { schema } },
})
const body = <Schema extends z.ZodType>(schema: Schema) => ({ required: true, ...json(schema) })
const written = writtenOf(meetingFields)
const one = '/processes/{process}/meetings/{id}/occurrences/{on}' as const

export const listOccurrences = createRoute({
  method: 'get',
  path: '/processes/{process}/occurrences',
  tags,
  summary: 'All meetings within some days, those of series one by one, in the order of time',
  request: {
    params: processParams,
    query: z.strictObject({
      from: fromDate.describe('Only those that may fall on or after this date'),
      to: toDate.describe('Only those that may fall on or before this date; within 10 years'),
      ...pageQuery,
      ...asOfQuery,
    }),
  },
  responses: answersOf(listOf(occurrence), 'A page of meetings'),
})

export const moveOccurrence = createRoute({
  method: 'post',
  path: `${one}/move` as const,
  tags,
  summary: 'Move one meeting of a series, in time or to another place',
  request: { params, headers: seen, body: body(movedOccurrence) },
  responses: {
    200: { description: 'The series after it', ...json(written) },
    ...writeRefusals,
    ...onStale,
  },
})

const reasoned = body(z.strictObject({ reason: reason.optional() }))

export const cancelOccurrence = createRoute({
  method: 'post',
  path: `${one}/cancel` as const,
  tags,
  summary: 'Cancel one meeting of a series; it stays, and can be restored',
  request: { params, headers: seen, body: reasoned },
  responses: moveOccurrence.responses,
})

export const restoreOccurrence = createRoute({
  method: 'post',
  path: `${one}/restore` as const,
  tags,
  summary: 'Put one meeting of a series back to where its rule has it',
  request: { params, headers: seen, body: reasoned },
  responses: moveOccurrence.responses,
})

export const changeFollowing = createRoute({
  method: 'post',
  path: `${one}/following` as const,
  tags,
  summary: 'Change this meeting of a series and all that follow: a series of their own goes on',
  request: { params, headers: seen, body: body(following) },
  responses: {
    201: { description: 'The series that goes on', ...json(written) },
    ...writeRefusals,
    ...onStale,
  },
})
