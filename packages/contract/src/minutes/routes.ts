import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { thingParams } from '../answers.ts'
import { occurrenceQuery } from '../meeting/occurrence-query.ts'
import { writeRefusals } from '../write.ts'
import { issuedMinutes, minutesPreview, minutesReader } from './schema.ts'

const tags = ['Meeting']
const path = '/processes/{process}/meetings/{id}/minutes'

function json<Schema extends z.ZodType>(schema: Schema) {
  return { 'application/json': { schema } }
}

const oneQuery = z.strictObject({
  ...occurrenceQuery,
  number: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .describe('Without it, those that were issued last'),
})

export const readMinutes = createRoute({
  method: 'get',
  path,
  tags,
  summary: 'The minutes of a meeting, for those who take part',
  request: { params: thingParams, query: oneQuery },
  responses: {
    200: { description: 'The minutes', content: json(issuedMinutes) },
    ...writeRefusals,
  },
})

export const writeMinutes = createRoute({
  method: 'get',
  path: `${path}.docx` as const,
  tags,
  summary: 'The minutes of a meeting as a Word document, for those who take part',
  request: { params: thingParams, query: oneQuery },
  responses: {
    200: {
      description: 'The document',
      content: {
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
          schema: z.string().meta({ format: 'binary' }),
        },
      },
    },
    ...writeRefusals,
  },
})

export const previewMinutes = createRoute({
  method: 'get',
  path: `${path}/preview` as const,
  tags,
  summary: 'What issuing minutes would record of the notes',
  request: { params: thingParams, query: z.strictObject(occurrenceQuery) },
  responses: {
    200: { description: 'What it would do', content: json(minutesPreview) },
    ...writeRefusals,
  },
})

export const issueMinutes = createRoute({
  method: 'post',
  path,
  tags,
  summary: 'Issue minutes: what the notes decide and ask for is recorded, once',
  request: { params: thingParams, query: z.strictObject(occurrenceQuery) },
  responses: {
    201: { description: 'The minutes', content: json(issuedMinutes) },
    ...writeRefusals,
  },
})

export const listReaders = createRoute({
  method: 'get',
  path: `${path}/readers` as const,
  tags,
  summary: 'To whom minutes can be sent: the people of the bodies that meet, and the guests',
  request: { params: thingParams, query: z.strictObject(occurrenceQuery) },
  responses: {
    200: {
      description: 'They',
      content: json(z.object({ items: z.array(minutesReader) })),
    },
    ...writeRefusals,
  },
})

export const sendMinutes = createRoute({
  method: 'post',
  path: `${path}/mail` as const,
  tags,
  summary: 'Send the minutes by mail; to nobody twice',
  request: {
    params: thingParams,
    query: oneQuery,
    body: {
      required: true,
      content: json(
        z.strictObject({
          to: z.array(z.string().max(320)).min(1).max(200).describe('Keys that /readers gives'),
        }),
      ),
    },
  },
  responses: {
    200: {
      description: 'How it went',
      content: json(
        z.object({
          sent: z.number().int(),
          failed: z
            .array(z.object({ key: z.string(), reason: z.enum(['refused', 'try_later']) }))
            .describe('To whom it did not go, and whether it can be tried again'),
        }),
      ),
    },
    ...writeRefusals,
  },
})
