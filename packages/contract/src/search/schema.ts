import { COMMENTED } from '@tributary/domain/comment/comment'
import { SEARCHED } from '@tributary/domain/search/search'
import { z } from 'zod'
import { instant, partialDate, precision, timeZone, wallClock } from '../date.ts'

const marked = z
  .object({
    text: z.string(),
    marks: z
      .array(z.tuple([z.number().int(), z.number().int()]))
      .describe('What was asked for: from a place up to another, in UTF-16 units'),
  })
  .meta({ id: 'Marked' })

/** One thing found, with what its line says. */
export const hit = z
  .object({
    id: z.string(),
    title: marked.describe('Of a comment: the title of what it was said on'),
    excerpt: marked.optional().describe('The passage around the first of the words'),
    date: z
      .object({
        start: partialDate,
        end: z.string().optional(),
        precision,
        startsAt: wallClock.optional(),
        endsAt: wallClock.optional(),
        timeZone: timeZone.optional(),
      })
      .optional(),
    bodies: z.array(z.string()).describe('Whose it is'),
    cancelled: z.boolean(),
    on: z
      .object({ thing: z.enum(COMMENTED), id: z.string() })
      .optional()
      .describe(
        'Of a comment: what it was said on; an output is of a milestone, a decision of a meeting',
      ),
    author: z.string().optional().describe('Of a comment'),
    at: instant.optional().describe('Of a comment'),
    url: z.string().optional(),
  })
  .meta({ id: 'Hit' })
export type Hit = z.infer<typeof hit>

export const searchAnswer = z
  .object({
    groups: z
      .array(
        z.object({
          kind: z.enum(SEARCHED),
          total: z.number().int().describe('How many there are of the kind'),
          hits: z.array(hit).describe('The best first'),
        }),
      )
      .describe('The kind of the best hit first'),
  })
  .meta({ id: 'SearchAnswer' })
export type SearchAnswer = z.infer<typeof searchAnswer>
