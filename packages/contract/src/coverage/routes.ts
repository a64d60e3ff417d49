import { createRoute } from '@hono/zod-openapi'
import { COVERED, type Coverage } from '@tributary/domain/consultation/coverage'
import { z } from 'zod'
import { answersOf, processParams } from '../answers.ts'
import { day, fromDate, toDate } from '../date.ts'
import { asOfQuery } from '../moment.ts'
import { id } from '../text.ts'

const counts = { held: z.number().int(), planned: z.number().int() }

/** Which regions have been heard, and will be, on what. */
export const coverage = z
  .object({
    by: z.enum(COVERED),
    on: day,
    regions: z.array(z.object({ region: z.string(), ...counts })).describe('The rows'),
    columns: z.array(z.object({ column: z.string(), ...counts })),
    cells: z
      .array(
        z.object({
          region: z.string(),
          column: z.string(),
          ...counts,
          consultations: z.array(z.string()).describe('Ids of those that are counted'),
        }),
      )
      .describe('Row by row'),
    empty: z
      .array(z.object({ region: z.string(), column: z.string() }))
      .describe('The cells in which nothing is held or planned: the finding'),
    total: z.object(counts),
    trend: z
      .array(z.object({ until: day, held: z.record(z.string(), z.number().int()) }))
      .describe('How many had been held by the end of each quarter, by region'),
    sentence: z.string().describe('What was held in each region, in words'),
  })
  .meta({ id: 'Coverage' }) satisfies z.ZodType<Coverage>
export type CoverageAnswer = z.infer<typeof coverage>

export const getCoverage = createRoute({
  method: 'get',
  path: '/processes/{process}/coverage',
  tags: ['Coverage'],
  summary: 'How many consultations are held and planned, region by region',
  request: {
    params: processParams,
    query: z.strictObject({
      by: z.enum(COVERED).default('groups').describe('What stands beside the regions'),
      on: day
        .optional()
        .describe('The day on which it counts as held; without it, that of `asOf`, else today'),
      from: fromDate.optional().describe('Count what may fall on or after this date'),
      to: toDate.optional().describe('Count what may fall on or before this date'),
      organiser: id.optional().describe('Count only what this body organises'),
      region: id
        .or(z.array(id))
        .optional()
        .transform(one => (typeof one === 'string' ? [one] : one))
        .describe('Only these rows; may be given several times'),
      ...asOfQuery,
    }),
  },
  responses: answersOf(coverage, 'The matrix, its trend, and the same as a sentence'),
})
