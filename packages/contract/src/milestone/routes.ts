import { createRoute } from '@hono/zod-openapi'
import { MILESTONE_STATUSES } from '@tributary/domain/milestone/milestone'
import { z } from 'zod'
import { answersOf, processParams, thingParams } from '../answers.ts'
import { fromDate, toDate } from '../date.ts'
import { flag, listOf, pageQuery } from '../list.ts'
import { asOfQuery } from '../moment.ts'
import { id } from '../text.ts'
import { changeOf, newOf, writesOf, writtenOf } from '../write.ts'
import { milestoneDetail } from './detail.ts'
import { milestoneFields, milestoneResource } from './schema.ts'

const tags = ['Milestone']

export const listMilestones = createRoute({
  method: 'get',
  path: '/processes/{process}/milestones',
  tags,
  summary: 'Milestones of all roadmaps',
  request: {
    params: processParams,
    query: z.strictObject({
      roadmap: id.optional().describe('Only those on the roadmap of this body'),
      shared: flag.optional(),
      status: z.enum(MILESTONE_STATUSES).optional(),
      from: fromDate.optional().describe('Only those that may fall on or after this date'),
      to: toDate.optional().describe('Only those that may fall on or before this date'),
      q: z
        .string()
        .min(1)
        .max(200)
        .optional()
        .describe('Words in the title, the place or the note'),
      ...pageQuery,
      ...asOfQuery,
    }),
  },
  responses: answersOf(listOf(milestoneResource), 'A page of milestones'),
})

export const getMilestone = createRoute({
  method: 'get',
  path: '/processes/{process}/milestones/{id}',
  tags,
  summary: 'One milestone, with what it depends on and what depends on it',
  request: { params: thingParams, query: z.strictObject(asOfQuery) },
  responses: answersOf(milestoneDetail, 'The milestone'),
})

export const milestoneWrites = writesOf('milestones', {
  tag: 'Milestone',
  noun: 'milestone',
  create: newOf(milestoneFields, {
    status: milestoneFields.shape.status.default('planned'),
    confidence: milestoneFields.shape.confidence.default('unverified'),
  }),
  change: changeOf(milestoneFields),
  written: writtenOf(milestoneFields),
})
