import { createRoute } from '@hono/zod-openapi'
import { MOST_NOTES } from '@tributary/domain/meeting/notes-document'
import { z } from 'zod'
import { thingParams } from '../answers.ts'
import { occurrenceQuery } from '../meeting/occurrence-query.ts'
import { writeRefusals } from '../write.ts'

const tags = ['Meeting']
const path = '/processes/{process}/meetings/{id}/notes'

function json<Schema extends z.ZodType>(schema: Schema) {
  return { 'application/json': { schema } }
}

/** An update of Yjs, version 1. */
const update = z.base64().max(700_000)

export const readNotes = createRoute({
  method: 'get',
  path,
  tags,
  summary: 'What was typed into the notes of a meeting, for those who take part',
  request: {
    params: thingParams,
    query: z.strictObject({
      ...occurrenceQuery,
      since: z.coerce
        .number()
        .int()
        .min(0)
        .default(0)
        .describe('`seq` of the latest answer: only what came after it is given'),
    }),
  },
  responses: {
    200: {
      description: 'What is new',
      content: json(
        z.object({
          seq: z.number().int().describe('To ask later for what is new since'),
          update: update
            .optional()
            .describe(
              'An update of Yjs (version 1, base64) to the text `notes`; absent where nothing is new',
            ),
        }),
      ),
    },
    ...writeRefusals,
  },
})

export const keepNotes = createRoute({
  method: 'post',
  path,
  tags,
  summary: 'Type into the notes of a meeting; what several type at once all stays',
  request: {
    params: thingParams,
    query: z.strictObject(occurrenceQuery),
    body: {
      required: true,
      content: json(
        z.strictObject({
          update: update.describe('An update of Yjs (version 1, base64) to the text `notes`'),
        }),
      ),
    },
  },
  responses: {
    200: {
      description: 'It is kept; sent again, it adds nothing',
      content: json(
        z.object({
          length: z.number().int().describe('How long the notes are then'),
          most: z.literal(MOST_NOTES).describe('How long they can be'),
        }),
      ),
    },
    ...writeRefusals,
  },
})
