import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { processParams, thingParams } from '../answers.ts'
import { instant } from '../date.ts'
import { problem } from '../problem.ts'
import { writeRefusals } from '../write.ts'
import { newPoll, poll, pollAnswer, pollToken, seenPoll } from './schema.ts'

const tags = ['Poll']
const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } })
const gone = {
  410: {
    description: 'The link leads nowhere any more, or the poll is closed',
    content: { 'application/problem+json': { schema: problem } },
  },
}
const link = z.string().describe('The secret of the link by which anybody answers: shown this once')

export const listPolls = createRoute({
  method: 'get',
  path: '/processes/{process}/polls',
  tags,
  summary: 'When people can meet: what was asked and answered, the latest first',
  request: { params: processParams },
  responses: {
    200: { description: 'The polls', content: json(z.object({ items: z.array(poll) })) },
    ...writeRefusals,
  },
})

export const makePoll = createRoute({
  method: 'post',
  path: '/processes/{process}/polls',
  tags,
  summary: 'Ask when people can meet; those named get a link of their own by mail',
  request: { params: processParams, body: { required: true, content: json(newPoll) } },
  responses: {
    201: { description: 'The poll', content: json(z.object({ poll, link })) },
    ...writeRefusals,
  },
})

export const closePoll = createRoute({
  method: 'post',
  path: '/processes/{process}/polls/{id}/close',
  tags,
  summary: 'Close a poll, with the time that was chosen or without',
  request: {
    params: thingParams,
    body: { required: true, content: json(z.strictObject({ chosen: instant.optional() })) },
  },
  responses: { 200: { description: 'The poll', content: json(poll) }, ...writeRefusals },
})

export const renewPollLink = createRoute({
  method: 'post',
  path: '/processes/{process}/polls/{id}/link',
  tags,
  summary: 'Make another link by which anybody answers; the one before leads nowhere then',
  request: { params: thingParams },
  responses: {
    200: { description: 'The link', content: json(z.object({ link })) },
    ...writeRefusals,
  },
})

export const lookUpPoll = createRoute({
  method: 'post',
  path: '/polls/look-up',
  tags,
  summary: 'What a poll asks, for whoever has a link to it',
  request: { body: { required: true, content: json(z.strictObject({ token: pollToken })) } },
  responses: {
    200: { description: 'The poll', content: json(seenPoll) },
    ...writeRefusals,
    ...gone,
  },
})

export const answerPoll = createRoute({
  method: 'post',
  path: '/polls/answer',
  tags,
  summary: 'Answer a poll by its link, or change what one answered',
  request: { body: { required: true, content: json(pollAnswer) } },
  responses: {
    200: {
      description: 'The poll after it',
      content: json(
        z.object({
          poll: seenPoll,
          token: z.string().describe('The secret of one’s own link: to change the answer by'),
        }),
      ),
    },
    ...writeRefusals,
    ...gone,
  },
})
