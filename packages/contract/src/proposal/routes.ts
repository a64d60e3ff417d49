import { createRoute } from '@hono/zod-openapi'
import { PROPOSAL_STATUSES } from '@tributary/domain/proposal/proposal'
import { z } from 'zod'
import { processParams, thingParams } from '../answers.ts'
import { listOf, pageQuery } from '../list.ts'
import { problem } from '../problem.ts'
import { id, line } from '../text.ts'
import { writeRefusals } from '../write.ts'
import { newProposal, proposal } from './schema.ts'

const tags = ['Proposal']
const content = { 'application/problem+json': { schema: problem } }
const stale = {
  412: { description: 'The milestone was changed; `current` is how it stands now', content },
}
const answer = (description: string) => ({
  description,
  content: { 'application/json': { schema: proposal } },
})
const body = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
})

export const listProposals = createRoute({
  method: 'get',
  path: '/processes/{process}/proposals',
  tags,
  summary: 'What bodies ask for: open ones first, then the latest',
  request: {
    params: processParams,
    query: z.strictObject({
      status: z.enum(PROPOSAL_STATUSES).optional(),
      milestone: id.optional().describe('Only those for the milestone with this id'),
      ...pageQuery,
    }),
  },
  responses: {
    200: {
      description: 'A page of proposals',
      content: { 'application/json': { schema: listOf(proposal) } },
    },
    ...writeRefusals,
  },
})

export const makeProposal = createRoute({
  method: 'post',
  path: '/processes/{process}/proposals',
  tags,
  summary: 'Propose a change of a milestone; the editors of its body decide, or the coordinators',
  request: { params: processParams, body: body(newProposal) },
  responses: { 201: answer('The proposal'), ...writeRefusals, ...stale },
})

export const acceptProposal = createRoute({
  method: 'post',
  path: '/processes/{process}/proposals/{id}/accept',
  tags,
  summary: 'Accept a proposal: the milestone is changed in the same moment',
  request: {
    params: thingParams,
    body: body(
      z.strictObject({
        revision: z.number().int().min(1).describe('The revision of the milestone that you saw'),
        answer: line.optional(),
      }),
    ),
  },
  responses: { 200: answer('The proposal after it'), ...writeRefusals, ...stale },
})

export const declineProposal = createRoute({
  method: 'post',
  path: '/processes/{process}/proposals/{id}/decline',
  tags,
  summary: 'Decline a proposal, with a reason',
  request: {
    params: thingParams,
    body: body(z.strictObject({ answer: line.describe('Why; the proposer reads it') })),
  },
  responses: { 200: answer('The proposal after it'), ...writeRefusals },
})

export const withdrawProposal = createRoute({
  method: 'post',
  path: '/processes/{process}/proposals/{id}/withdraw',
  tags,
  summary: 'Withdraw what one proposed oneself',
  request: { params: thingParams },
  responses: { 200: answer('The proposal after it'), ...writeRefusals },
})
