import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { processParams, thingParams } from '../answers.ts'
import { listOf, pageQuery } from '../list.ts'
import { email, ownPerson } from '../session/routes.ts'
import { writeRefusals } from '../write.ts'
import { changedMembership, changedProfile, participant, personExport } from './schema.ts'

const tags = ['Person']
const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } })
const { 404: _, ...ownRefusals } = writeRefusals

export const listPeople = createRoute({
  method: 'get',
  path: '/processes/{process}/people',
  tags,
  summary: 'Who takes part, by name',
  request: { params: processParams, query: z.strictObject(pageQuery) },
  responses: {
    200: { description: 'A page of people', content: json(listOf(participant)) },
    ...writeRefusals,
  },
})

export const changeMembership = createRoute({
  method: 'patch',
  path: '/processes/{process}/people/{id}',
  tags,
  summary: 'Change what somebody is in the process',
  request: { params: thingParams, body: { required: true, content: json(changedMembership) } },
  responses: {
    200: { description: 'The person after it', content: json(participant) },
    ...writeRefusals,
  },
})

export const endMembership = createRoute({
  method: 'delete',
  path: '/processes/{process}/people/{id}',
  tags,
  summary: 'Take somebody out of the process, or leave it; it holds at their next request',
  request: { params: thingParams },
  responses: { 204: { description: 'They take part no longer' }, ...writeRefusals },
})

export const changeProfile = createRoute({
  method: 'patch',
  path: '/person',
  tags,
  summary: 'Change what you say of yourself',
  request: { body: { required: true, content: json(changedProfile) } },
  responses: { 200: { description: 'You, after it', content: json(ownPerson) }, ...ownRefusals },
})

export const exportPerson = createRoute({
  method: 'get',
  path: '/person/export',
  tags,
  summary: 'Everything that is kept of you',
  responses: {
    200: { description: 'Your data', content: json(personExport) },
    ...ownRefusals,
  },
})

export const erasePerson = createRoute({
  method: 'post',
  path: '/person/erase',
  tags,
  summary: 'Erase yourself: what you wrote stays, signed by your body and no name',
  request: {
    body: {
      required: true,
      content: json(
        z.strictObject({ email: email.describe('Your own address, to say that you mean it') }),
      ),
    },
  },
  responses: { 204: { description: 'Erased, and signed out everywhere' }, ...ownRefusals },
})
