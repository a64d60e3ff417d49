import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { processParams, thingParams } from '../answers.ts'
import { dateShape, instant } from '../date.ts'
import { asOfQuery, moment } from '../moment.ts'
import { badRequest, notFound } from '../problem.ts'
import { line } from '../text.ts'
import { writeRefusals } from '../write.ts'

const tags = ['Baseline']
const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } })

/** A named moment of the record, to compare with. */
export const baseline = z
  .object({
    id: z.string(),
    name: z.string(),
    at: instant.describe('The instant as of which the record is taken'),
    createdAt: instant,
    by: z.string().optional().describe('Who named it; told to those who take part'),
    isOwn: z.boolean().describe('Whether the caller named it'),
  })
  .meta({ id: 'Baseline' })
export type Baseline = z.infer<typeof baseline>

export const newBaseline = z.strictObject({
  name: z.string().trim().pipe(line.max(120)),
  at: moment.optional().describe('A past instant or a past day, which stands for its end in UTC'),
})

const date = z.object(dateShape)

const slip = z.object({
  milestone: z.string(),
  roadmap: z.string(),
  days: z.number().int().describe('How many days later; negative where it is earlier'),
  before: date,
  after: date,
})

export const listBaselines = createRoute({
  method: 'get',
  path: '/processes/{process}/baselines',
  tags,
  summary: 'The named moments of the record, latest first',
  request: { params: processParams },
  responses: {
    200: { description: 'All of them', content: json(z.object({ items: z.array(baseline) })) },
    ...notFound,
  },
})

export const nameBaseline = createRoute({
  method: 'post',
  path: '/processes/{process}/baselines',
  tags,
  summary: 'Name a moment of the record: what it says now, or said in the past',
  request: { params: processParams, body: { required: true, content: json(newBaseline) } },
  responses: { 201: { description: 'The baseline', content: json(baseline) }, ...writeRefusals },
})

export const removeBaseline = createRoute({
  method: 'delete',
  path: '/processes/{process}/baselines/{id}',
  tags,
  summary: 'Remove a baseline; the record stays as it is',
  request: { params: thingParams },
  responses: { 204: { description: 'It is gone' }, ...writeRefusals },
})

export const listSlips = createRoute({
  method: 'get',
  path: '/processes/{process}/baselines/{id}/slips',
  tags,
  summary: 'What has moved since a baseline, the greatest slips first',
  request: { params: thingParams, query: z.strictObject(asOfQuery) },
  responses: {
    200: {
      description: 'The milestones that moved, and the same as sentences',
      content: json(z.object({ baseline, items: z.array(slip), sentences: z.array(z.string()) })),
    },
    ...badRequest,
    ...notFound,
  },
})
