import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { answersOf, processParams } from '../answers.ts'
import { fromDate, toDate } from '../date.ts'
import { listOf, pageQuery } from '../list.ts'
import { asOfQuery } from '../moment.ts'
import { id } from '../text.ts'
import { changeOf, newOf, writesOf, writtenOf } from '../write.ts'
import { consultationFields, consultationResource } from './schema.ts'

export const listConsultations = createRoute({
  method: 'get',
  path: '/processes/{process}/consultations',
  tags: ['Consultation'],
  summary: 'The consultation calendar (Annex 1)',
  request: {
    params: processParams,
    query: z.strictObject({
      region: id.optional(),
      organiser: id.optional().describe('Only those that this body organises'),
      from: fromDate.optional().describe('Only those that may fall on or after this date'),
      to: toDate.optional().describe('Only those that may fall on or before this date'),
      ...pageQuery,
      ...asOfQuery,
    }),
  },
  responses: answersOf(listOf(consultationResource), 'A page of consultations'),
})

export const consultationWrites = writesOf('consultations', {
  tag: 'Consultation',
  noun: 'consultation',
  create: newOf(consultationFields, {
    confidence: consultationFields.shape.confidence.default('unverified'),
  }),
  change: changeOf(consultationFields),
  written: writtenOf(consultationFields),
})
