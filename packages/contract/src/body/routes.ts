import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { answersOf, processParams } from '../answers.ts'
import { listOf, pageQuery } from '../list.ts'
import { asOfQuery } from '../moment.ts'
import { changeOf, newOf, writesOf, writtenOf } from '../write.ts'
import { bodyFields, bodyResource } from './schema.ts'

export const listBodies = createRoute({
  method: 'get',
  path: '/processes/{process}/bodies',
  tags: ['Body'],
  summary: 'The bodies that take part',
  request: { params: processParams, query: z.strictObject({ ...pageQuery, ...asOfQuery }) },
  responses: answersOf(listOf(bodyResource), 'A page of bodies'),
})

export const bodyWrites = writesOf('bodies', {
  tag: 'Body',
  noun: 'body',
  create: newOf(bodyFields, {}),
  change: changeOf(bodyFields),
  written: writtenOf(bodyFields),
})
