import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { answersOf, processParams } from '../answers.ts'
import { day, timeZone } from '../date.ts'
import { listOf, pageQuery } from '../list.ts'
import { asOfQuery } from '../moment.ts'
import { problem } from '../problem.ts'
import { changeOf, keyed, onStale, seen, writeRefusals, writtenOf } from '../write.ts'
import { processDocument } from './document.ts'
import { newProcess } from './new-process.ts'
import { mandate, overview, processFields, processResource, source } from './schema.ts'

const tags = ['Process']

export const listProcesses = createRoute({
  method: 'get',
  path: '/processes',
  tags,
  summary: 'The processes that the caller may see',
  request: { query: z.strictObject(pageQuery) },
  responses: answersOf(listOf(processResource), 'A page of processes'),
})

export const getProcess = createRoute({
  method: 'get',
  path: '/processes/{process}',
  tags,
  summary: 'One process',
  request: { params: processParams, query: z.strictObject(asOfQuery) },
  responses: answersOf(processResource, 'The process'),
})

export const getOverview = createRoute({
  method: 'get',
  path: '/processes/{process}/overview',
  tags,
  summary: 'Where the process stands on a day',
  request: {
    params: processParams,
    query: z.strictObject({
      on: day.optional().describe('The day to take for today; without it, today'),
      timeZone: timeZone.default('Europe/Zurich').describe('Whose calendar today is read on'),
      ...asOfQuery,
    }),
  },
  responses: answersOf(overview, 'The overview'),
})

export const listMandates = createRoute({
  method: 'get',
  path: '/processes/{process}/mandates',
  tags,
  summary: 'The resolutions that ask for the work',
  request: { params: processParams, query: z.strictObject({ ...pageQuery, ...asOfQuery }) },
  responses: answersOf(listOf(mandate), 'A page of mandates'),
})

export const listSources = createRoute({
  method: 'get',
  path: '/processes/{process}/sources',
  tags,
  summary: 'Where the facts come from',
  request: { params: processParams, query: z.strictObject({ ...pageQuery, ...asOfQuery }) },
  responses: answersOf(listOf(source), 'A page of sources'),
})

export const exportProcess = createRoute({
  method: 'get',
  path: '/processes/{process}/export',
  tags,
  summary: 'The whole process as the document that import takes',
  request: { params: processParams, query: z.strictObject(asOfQuery) },
  responses: answersOf(processDocument, 'The process document'),
})

export const changeProcess = createRoute({
  method: 'patch',
  path: '/processes/{process}',
  tags,
  summary: 'Change the settings of a process, archive it or open it again',
  request: {
    params: processParams,
    headers: seen,
    body: {
      required: true,
      content: { 'application/json': { schema: changeOf(processFields) } },
    },
  },
  responses: {
    200: {
      description: 'The process after it',
      content: { 'application/json': { schema: writtenOf(processFields) } },
    },
    ...writeRefusals,
    ...onStale,
  },
})

export const createProcess = createRoute({
  method: 'post',
  path: '/processes',
  tags,
  summary: 'Make a process; whoever makes it coordinates it. Up to 32 MB',
  request: {
    headers: keyed,
    body: { required: true, content: { 'application/json': { schema: newProcess } } },
  },
  responses: {
    201: {
      description: 'The process',
      content: { 'application/json': { schema: processResource } },
    },
    ...writeRefusals,
    413: {
      description: 'It is larger than 32 MB',
      content: { 'application/problem+json': { schema: problem } },
    },
  },
})
