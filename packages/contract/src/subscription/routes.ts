import { createRoute } from '@hono/zod-openapi'
import { DELIVERY_STATES } from '@tributary/domain/digest/delivery-state'
import { z } from 'zod'
import { processParams } from '../answers.ts'
import { listOf, pageQuery } from '../list.ts'
import { problem } from '../problem.ts'
import { writeRefusals } from '../write.ts'
import { delivery, digestChoice, digestSubscriber, digestSubscription } from './schema.ts'

const tags = ['Digest']
const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } })
const chosen = { body: { required: true, content: json(digestChoice) } }

export const getDigestSubscription = createRoute({
  method: 'get',
  path: '/processes/{process}/digest-subscription',
  tags,
  summary: 'How you get the weekly digest, and when the next one comes',
  request: { params: processParams },
  responses: {
    200: { description: 'Yours', content: json(digestSubscription) },
    ...writeRefusals,
  },
})

export const chooseDigest = createRoute({
  method: 'put',
  path: '/processes/{process}/digest-subscription',
  tags,
  summary: 'Get the weekly digest as you say, from now on; also where you ended it',
  request: { params: processParams, ...chosen },
  responses: {
    200: { description: 'Yours, after it', content: json(digestSubscription) },
    ...writeRefusals,
  },
})

export const endDigest = createRoute({
  method: 'delete',
  path: '/processes/{process}/digest-subscription',
  tags,
  summary: 'Get the weekly digest no more',
  request: { params: processParams },
  responses: { 204: { description: 'Ended, if it was not' }, ...writeRefusals },
})

export const listDigestSubscriptions = createRoute({
  method: 'get',
  path: '/processes/{process}/digest-subscriptions',
  tags,
  summary: 'Who gets the weekly digest, or ended it: for coordinators',
  request: { params: processParams },
  responses: {
    200: { description: 'By name', content: json(z.object({ items: z.array(digestSubscriber) })) },
    ...writeRefusals,
  },
})

export const listDeliveries = createRoute({
  method: 'get',
  path: '/processes/{process}/deliveries',
  tags,
  summary: 'What became of your digests, the latest first; of everybody’s for coordinators',
  request: {
    params: processParams,
    query: z.strictObject({
      ...pageQuery,
      person: z.string().max(80).optional().describe('Id of a person; for you, yourself alone'),
      state: z.enum(DELIVERY_STATES).optional(),
    }),
  },
  responses: {
    200: { description: 'One page', content: json(listOf(delivery)) },
    ...writeRefusals,
  },
})

const { 401: _, 403: __, ...linkRefusals } = writeRefusals
const gone = {
  410: {
    description: 'Its person takes part no longer; no digest goes to them',
    content: { 'application/problem+json': { schema: problem } },
  },
}
const linkParams = z.object({
  token: z.string().max(1_000).describe('The secret of the links in somebody’s digests'),
})

export const getDigestLink = createRoute({
  method: 'get',
  path: '/digest/{token}',
  tags,
  summary: 'How somebody gets a digest, by the link in it; nothing is changed by it',
  request: { params: linkParams },
  responses: {
    200: { description: 'Theirs', content: json(digestSubscription) },
    ...linkRefusals,
    ...gone,
  },
})

export const chooseDigestByLink = createRoute({
  method: 'put',
  path: '/digest/{token}',
  tags,
  summary: 'Get the digest as you say, by the link in it; also where you ended it',
  request: { params: linkParams, ...chosen },
  responses: {
    200: { description: 'Yours, after it', content: json(digestSubscription) },
    ...linkRefusals,
    ...gone,
  },
})

export const unsubscribe = createRoute({
  method: 'post',
  path: '/digest/{token}/unsubscribe',
  tags,
  summary: 'End the digest with one click, as mail programs do (RFC 8058); again, it stays ended',
  request: { params: linkParams },
  responses: {
    200: { description: 'Ended', content: { 'text/plain': { schema: z.string() } } },
    ...linkRefusals,
  },
})
