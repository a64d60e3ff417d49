import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { processParams, thingParams } from '../answers.ts'
import { problem } from '../problem.ts'
import { writeRefusals } from '../write.ts'
import { acceptance, invitation, invitationToken, newInvitation, seenInvitation } from './schema.ts'

const tags = ['Invitation']
const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } })
const problemContent = { 'application/problem+json': { schema: problem } }
const { 404: _, ...refusals } = writeRefusals
const gone = { 410: { description: 'Used, taken back or too old', content: problemContent } }

export const listInvitations = createRoute({
  method: 'get',
  path: '/processes/{process}/invitations',
  tags,
  summary: 'The invitations that wait, latest first',
  request: { params: processParams },
  responses: {
    200: { description: 'All of them', content: json(z.object({ items: z.array(invitation) })) },
    ...writeRefusals,
  },
})

export const sendInvitation = createRoute({
  method: 'post',
  path: '/processes/{process}/invitations',
  tags,
  summary: 'Invite somebody by mail; an earlier invitation to the address is taken back',
  request: { params: processParams, body: { required: true, content: json(newInvitation) } },
  responses: {
    201: { description: 'The invitation', content: json(invitation) },
    ...writeRefusals,
  },
})

export const endInvitation = createRoute({
  method: 'delete',
  path: '/processes/{process}/invitations/{id}',
  tags,
  summary: 'Take an invitation back',
  request: { params: thingParams },
  responses: { 204: { description: 'Its link opens nothing any more' }, ...writeRefusals },
})

export const lookUpInvitation = createRoute({
  method: 'post',
  path: '/invitations/look-up',
  tags,
  summary: 'What an invitation says, for whoever has its link; it is not used up by it',
  request: {
    body: { required: true, content: json(z.strictObject({ token: invitationToken })) },
  },
  responses: {
    200: { description: 'The invitation', content: json(seenInvitation) },
    ...refusals,
    ...gone,
  },
})

export const acceptInvitation = createRoute({
  method: 'post',
  path: '/invitations/accept',
  tags,
  summary: 'Join by an invitation, once; who is new is signed in by it',
  request: { body: { required: true, content: json(acceptance) } },
  responses: {
    200: {
      description: 'You take part',
      content: json(
        z.object({ process: z.string().nullable().describe('Null for the first coordinator') }),
      ),
    },
    ...refusals,
    ...gone,
  },
})
