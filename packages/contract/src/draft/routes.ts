import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { processParams, thingParams } from '../answers.ts'
import { listOf, pageQuery } from '../list.ts'
import { onStale, seen, writeRefusals } from '../write.ts'
import { changedDraft, draft, draftProposal, newDraft } from './schema.ts'

const tags = ['Draft']
const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } })
const answer = (description: string) => ({ description, content: json(draft) })
const body = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: json(schema),
})

export const listDrafts = createRoute({
  method: 'get',
  path: '/processes/{process}/drafts',
  tags,
  summary: 'The open drafts, the latest changed first',
  request: { params: processParams, query: z.strictObject(pageQuery) },
  responses: {
    200: { description: 'A page of drafts', content: json(listOf(draft)) },
    ...writeRefusals,
  },
})

export const makeDraft = createRoute({
  method: 'post',
  path: '/processes/{process}/drafts',
  tags,
  summary: 'Keep moves as a draft, to share and to propose; nothing of it is written to the record',
  request: { params: processParams, body: body(newDraft) },
  responses: { 201: answer('The draft'), ...writeRefusals },
})

export const getDraft = createRoute({
  method: 'get',
  path: '/processes/{process}/drafts/{id}',
  tags,
  summary: 'One draft, and what became of it',
  request: { params: thingParams },
  responses: { 200: answer('The draft'), ...writeRefusals },
})

export const changeDraft = createRoute({
  method: 'patch',
  path: '/processes/{process}/drafts/{id}',
  tags,
  summary: 'Change the name or the moves of an open draft',
  request: { params: thingParams, headers: seen, body: body(changedDraft) },
  responses: { 200: answer('The draft after it'), ...writeRefusals, ...onStale },
})

export const discardDraft = createRoute({
  method: 'post',
  path: '/processes/{process}/drafts/{id}/discard',
  tags,
  summary: 'Discard an open draft',
  request: { params: thingParams },
  responses: { 200: answer('The draft after it'), ...writeRefusals },
})

export const proposeDraft = createRoute({
  method: 'post',
  path: '/processes/{process}/drafts/{id}/propose',
  tags,
  summary: 'Propose what an open draft moves: each part is decided by those whose milestone it is',
  request: { params: thingParams, body: body(draftProposal) },
  responses: { 200: answer('The draft with its proposals'), ...writeRefusals },
})
