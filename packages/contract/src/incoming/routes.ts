import { createRoute } from '@hono/zod-openapi'
import { INCOMING_KINDS, INCOMING_STATUSES } from '@tributary/domain/calendar/incoming'
import { z } from 'zod'
import { processParams, thingParams } from '../answers.ts'
import { consultationFields } from '../consultation/schema.ts'
import { instant } from '../date.ts'
import { listOf, pageQuery } from '../list.ts'
import { problem } from '../problem.ts'
import { id, line } from '../text.ts'
import { changeOf, writeRefusals } from '../write.ts'

const tags = ['Calendar']
const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } })

const said = consultationFields
  .pick({
    title: true,
    start: true,
    end: true,
    precision: true,
    startsAt: true,
    endsAt: true,
    timeZone: true,
    city: true,
    country: true,
    venue: true,
    format: true,
    status: true,
  })
  .partial()

/** What an entry of a body's own calendar asks for. */
export const incoming = z
  .object({
    id: z.string(),
    calendar: z.string().describe('Id of the calendar'),
    body: z.string().describe('Id of the body whose calendar it is'),
    kind: z.enum(INCOMING_KINDS).describe('`gone`: the calendar no longer has it'),
    status: z.enum(INCOMING_STATUSES),
    hash: z.string().describe('Names what is asked for; whoever decides says which they saw'),
    fields: said.describe('What the calendar says'),
    changes: changeOf(said)
      .omit({ reason: true })
      .describe('What the calendar changed; null for what went'),
    consultation: z.string().nullable().describe('The consultation that it is'),
    seems: z.string().nullable().describe('For a new one: a consultation that it seems to be'),
    since: instant.describe('Since when the calendar says so'),
    decidedAt: instant.nullable(),
  })
  .meta({ id: 'Incoming' })
export type IncomingResource = z.infer<typeof incoming>

const hash = z.string().max(40).describe('As you saw it')
const conflicts = {
  412: {
    description: 'The calendar or the consultation says something else by now',
    content: { 'application/problem+json': { schema: problem } },
  },
}

export const listIncoming = createRoute({
  method: 'get',
  path: '/processes/{process}/incoming',
  tags,
  summary: 'What the calendars of bodies ask for, the earliest date first',
  request: {
    params: processParams,
    query: z.strictObject({
      calendar: z.string().max(80).optional().describe('Only of the calendar with this id'),
      status: z.enum(INCOMING_STATUSES).default('open'),
      ...pageQuery,
    }),
  },
  responses: {
    200: { description: 'A page of it', content: json(listOf(incoming)) },
    ...writeRefusals,
  },
})

export const acceptIncoming = createRoute({
  method: 'post',
  path: '/processes/{process}/incoming/{id}/accept',
  tags,
  summary: 'Accept what a calendar asks for: the consultation is written in the same moment',
  request: {
    params: thingParams,
    body: {
      required: true,
      content: json(
        z.strictObject({
          hash,
          consultation: id.optional().describe('For a new one: it is this consultation'),
          revision: z
            .number()
            .int()
            .min(1)
            .optional()
            .describe('The revision of the consultation that you saw; needed where there is one'),
          fields: changeOf(consultationFields)
            .omit({ reason: true })
            .strict()
            .optional()
            .describe('What to write beside, or instead of, what the calendar says'),
          reason: line.optional().describe('Why; it stands in the history'),
        }),
      ),
    },
  },
  responses: {
    200: { description: 'It after that', content: json(incoming) },
    ...writeRefusals,
    ...conflicts,
  },
})

export const declineIncoming = createRoute({
  method: 'post',
  path: '/processes/{process}/incoming/{id}/decline',
  tags,
  summary: 'Decline what a calendar asks for: nothing is written',
  request: {
    params: thingParams,
    body: { required: true, content: json(z.strictObject({ hash })) },
  },
  responses: {
    200: { description: 'It after that', content: json(incoming) },
    ...writeRefusals,
    ...conflicts,
  },
})

export const reopenIncoming = createRoute({
  method: 'post',
  path: '/processes/{process}/incoming/{id}/reopen',
  tags,
  summary: 'Let what was declined wait for a decision again',
  request: {
    params: thingParams,
    body: { required: true, content: json(z.strictObject({ hash })) },
  },
  responses: {
    200: { description: 'It after that', content: json(incoming) },
    ...writeRefusals,
    ...conflicts,
  },
})
