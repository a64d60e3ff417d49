import { createRoute } from '@hono/zod-openapi'
import { COMMENTED } from '@tributary/domain/comment/comment'
import { z } from 'zod'
import { processParams } from '../answers.ts'
import { listOf, pageQuery } from '../list.ts'
import { problem } from '../problem.ts'
import { id } from '../text.ts'
import { keyed, writeRefusals } from '../write.ts'
import { comment, editedComment, newComment } from './schema.ts'

const tags = ['Comment']
const content = { 'application/problem+json': { schema: problem } }

const commentParams = processParams.extend({
  id: z
    .string()
    .regex(/^\d{1,15}$/, 'must be the number of a comment')
    .transform(Number)
    .meta({ description: 'Number of the comment', examples: ['12'] }),
})

function json<Schema extends z.ZodType>(schema: Schema) {
  return { 'application/json': { schema } }
}

export const listComments = createRoute({
  method: 'get',
  path: '/processes/{process}/comments',
  tags,
  summary: 'What those who take part said on a thing, in the order of its saying',
  request: {
    params: processParams,
    query: z.strictObject({
      thing: z.enum(COMMENTED),
      id: id.describe('Id of the thing'),
      ...pageQuery,
    }),
  },
  responses: {
    200: { description: 'A page of comments', content: json(listOf(comment)) },
    ...writeRefusals,
  },
})

export const countComments = createRoute({
  method: 'get',
  path: '/processes/{process}/comments/counts',
  tags,
  summary: 'How many comments there are on each thing of a kind',
  request: { params: processParams, query: z.strictObject({ thing: z.enum(COMMENTED) }) },
  responses: {
    200: {
      description: 'Those that have some',
      content: json(
        z.object({ items: z.array(z.object({ id: z.string(), total: z.number().int() })) }),
      ),
    },
    ...writeRefusals,
  },
})

export const addComment = createRoute({
  method: 'post',
  path: '/processes/{process}/comments',
  tags,
  summary: 'Comment on a thing; who is named hears of it by mail',
  request: {
    params: processParams,
    headers: keyed,
    body: { required: true, content: json(newComment) },
  },
  responses: { 201: { description: 'The comment', content: json(comment) }, ...writeRefusals },
})

export const editComment = createRoute({
  method: 'patch',
  path: '/processes/{process}/comments/{id}',
  tags,
  summary: 'Put a comment of your own in other words; that it was edited shows',
  request: { params: commentParams, body: { required: true, content: json(editedComment) } },
  responses: {
    200: { description: 'The comment after it', content: json(comment) },
    ...writeRefusals,
    412: { description: 'It was edited in between; `current` is how it stands now', content },
  },
})

export const removeComment = createRoute({
  method: 'delete',
  path: '/processes/{process}/comments/{id}',
  tags,
  summary: 'Remove a comment: its words go, that it was there stays',
  request: { params: commentParams },
  responses: {
    200: { description: 'The comment after it', content: json(comment) },
    ...writeRefusals,
  },
})
