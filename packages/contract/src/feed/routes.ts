import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { answersOf, processParams, thingParams } from '../answers.ts'
import { day } from '../date.ts'
import { problem } from '../problem.ts'
import { writeRefusals } from '../write.ts'
import { feedChoice, feedEntry, feedName, secretFeed } from './schema.ts'

const tags = ['Feed']
const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } })
const one = (description: string) => ({ description, content: json(secretFeed) })
const withAddress = (description: string) => ({
  description,
  content: json(secretFeed.extend({ address: z.url().describe('Told this once') })),
})

export const listFeeds = createRoute({
  method: 'get',
  path: '/processes/{process}/feeds',
  tags,
  summary: 'Your own feeds at secret addresses, latest first',
  request: { params: processParams },
  responses: {
    200: { description: 'All of them', content: json(z.object({ items: z.array(secretFeed) })) },
    ...writeRefusals,
  },
})

export const makeFeed = createRoute({
  method: 'post',
  path: '/processes/{process}/feeds',
  tags,
  summary: 'Make a feed at a secret address, which is told once',
  request: {
    params: processParams,
    body: {
      required: true,
      content: json(z.strictObject({ name: feedName, choice: feedChoice })),
    },
  },
  responses: { 201: withAddress('The feed'), ...writeRefusals },
})

export const changeFeed = createRoute({
  method: 'patch',
  path: '/processes/{process}/feeds/{id}',
  tags,
  summary: 'Name a feed of yours otherwise, or choose what is in it; its address stays',
  request: {
    params: thingParams,
    body: {
      required: true,
      content: json(z.strictObject({ name: feedName.optional(), choice: feedChoice.optional() })),
    },
  },
  responses: { 200: one('The feed'), ...writeRefusals },
})

export const rotateFeed = createRoute({
  method: 'post',
  path: '/processes/{process}/feeds/{id}/rotate',
  tags,
  summary: 'Give a feed of yours another secret address; the one before leads nowhere',
  request: { params: thingParams },
  responses: { 200: withAddress('The feed'), ...writeRefusals },
})

export const endFeed = createRoute({
  method: 'delete',
  path: '/processes/{process}/feeds/{id}',
  tags,
  summary: 'End a feed of yours: at its address stands an empty calendar that says so',
  request: { params: thingParams },
  responses: { 204: { description: 'It has ended' }, ...writeRefusals },
})

export const reviveFeed = createRoute({
  method: 'post',
  path: '/processes/{process}/feeds/{id}/restore',
  tags,
  summary: 'Take back the end of a feed of yours: its address leads to it again',
  request: { params: thingParams },
  responses: { 200: one('The feed'), ...writeRefusals },
})

export const previewFeed = createRoute({
  method: 'post',
  path: '/processes/{process}/feeds/preview',
  tags,
  summary: 'The next entries of a feed, as a calendar shows them; nothing is made',
  request: {
    params: processParams,
    body: {
      required: true,
      content: json(
        z.strictObject({
          choice: feedChoice,
          on: day.optional().describe('The day from which to look; today where none is given'),
        }),
      ),
    },
  },
  responses: {
    ...answersOf(
      z.object({
        total: z.number().int().describe('How many entries the feed holds'),
        items: z.array(feedEntry).describe('The next ten'),
      }),
      'What comes next',
    ),
    401: writeRefusals[401],
    429: {
      description: 'Too many in a short time; see Retry-After',
      content: { 'application/problem+json': { schema: problem } },
    },
  },
})
