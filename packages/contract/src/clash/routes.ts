import { createRoute } from '@hono/zod-openapi'
import {
  CLASH_CERTAINTIES,
  CLASH_KINDS,
  CLASH_SEVERITIES,
} from '@tributary/domain/consultation/clash'
import { z } from 'zod'
import { answersOf, processParams } from '../answers.ts'
import { day, fromDate, toDate } from '../date.ts'
import { flag, listOf, pageQuery } from '../list.ts'
import { asOfQuery } from '../moment.ts'
import { problem } from '../problem.ts'
import { id, line } from '../text.ts'
import { writeRefusals } from '../write.ts'
import { acknowledgement, checkedClashes, clashResource, typedConsultation } from './schema.ts'

const tags = ['Clash']
const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } })
const body = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: json(schema),
})
const key = z.string().max(80)

export const listClashes = createRoute({
  method: 'get',
  path: '/processes/{process}/clashes',
  tags,
  summary: 'What stands in the way of consultations, in the order of the days concerned',
  request: {
    params: processParams,
    query: z.strictObject({
      on: day.optional().describe('Only what concerns this day or a later one'),
      kind: z.enum(CLASH_KINDS).optional(),
      severity: z.enum(CLASH_SEVERITIES).optional().describe('Only those as severe, or more'),
      certainty: z.enum(CLASH_CERTAINTIES).optional(),
      body: id.optional().describe('Only those of this body'),
      consultation: id.optional().describe('Only those of this consultation'),
      from: fromDate.optional().describe('Only what concerns this date or a later one'),
      to: toDate.optional().describe('Only what concerns this date or an earlier one'),
      acknowledged: flag.optional(),
      ...pageQuery,
      ...asOfQuery,
    }),
  },
  responses: answersOf(listOf(clashResource), 'A page of clashes'),
})

export const checkClashes = createRoute({
  method: 'post',
  path: '/processes/{process}/clashes/check',
  tags,
  summary: 'What a consultation would clash with, and when it would not; nothing is written',
  request: {
    params: processParams,
    query: z.strictObject({
      on: day.optional().describe('The day before which no time is suggested; without it, today'),
    }),
    body: body(typedConsultation),
  },
  responses: {
    ...answersOf(checkedClashes, 'Its clashes, and free weeks or days'),
    429: {
      description: 'Too many in a short time; see Retry-After',
      content: { 'application/problem+json': { schema: problem } },
    },
  },
})

export const acknowledgeClash = createRoute({
  method: 'post',
  path: '/processes/{process}/clashes/acknowledgements',
  tags,
  summary: 'Let a clash stand, with a reason; it stays quiet until something in it changes',
  request: { params: processParams, body: body(z.strictObject({ key, reason: line })) },
  responses: {
    201: { description: 'The acknowledgement', content: json(acknowledgement) },
    ...writeRefusals,
  },
})

export const withdrawAcknowledgement = createRoute({
  method: 'delete',
  path: '/processes/{process}/clashes/acknowledgements/{id}',
  tags,
  summary: 'Take an acknowledgement back',
  request: { params: processParams.extend({ id: key.describe('The key of the clash') }) },
  responses: { 204: { description: 'It is gone' }, ...writeRefusals },
})
