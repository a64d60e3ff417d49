import { createRoute } from '@hono/zod-openapi'
import { SEARCHED } from '@tributary/domain/search/search'
import { searchWordsIn } from '@tributary/domain/search/search-words'
import { z } from 'zod'
import { processParams } from '../answers.ts'
import { writeRefusals } from '../write.ts'
import { searchAnswer } from './schema.ts'

const { 409: _, ...refusals } = writeRefusals

const SAY = 'must say what to find'

export const search = createRoute({
  method: 'get',
  path: '/processes/{process}/search',
  tags: ['Search'],
  summary: 'What holds all of some words, or words that begin so; by kind',
  request: {
    params: processParams,
    query: z.strictObject({
      q: z
        .string(SAY)
        .trim()
        .min(1, SAY)
        .max(200, 'must be at most 200 characters')
        .refine(q => q === '' || searchWordsIn(q).length > 0, 'must have a letter or a digit')
        .meta({
          description: 'Words, or the beginnings of words; symbols whole or in part',
          examples: ['zero draft', '80/173'],
        }),
      kinds: z
        .string()
        .transform(kinds => kinds.split(','))
        .pipe(z.array(z.enum(SEARCHED)))
        .optional()
        .describe('Only these kinds, with commas between them'),
      limit: z.coerce.number().int().min(1).max(50).default(8).describe('The most of each kind'),
    }),
  },
  responses: {
    200: {
      description: 'What was found; comments for those who take part',
      content: { 'application/json': { schema: searchAnswer } },
    },
    ...refusals,
  },
})
