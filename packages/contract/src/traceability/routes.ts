import { createRoute } from '@hono/zod-openapi'
import type { Traceability } from '@tributary/domain/consultation/traceability'
import { z } from 'zod'
import { answersOf, processParams } from '../answers.ts'
import { day, partialDate } from '../date.ts'
import { flag } from '../list.ts'
import { asOfQuery } from '../moment.ts'
import { id } from '../text.ts'

const ids = z.array(z.string())
const deadline = z
  .string()
  .nullable()
  .describe('Id of the input deadline; null where the output’s own date is the last')
const by = day.describe('The last day on which input counts')

const link = z.object({
  consultation: z.string(),
  output: z.string().describe('Id of the milestone that it feeds'),
  deadline,
  by,
  late: z.boolean(),
  mayBeLate: z.boolean().describe('It may come too late, as far as its date is known'),
  days: z.number().int().describe('How many days after the deadline'),
  state: z
    .enum(['delivered', 'held', 'due'])
    .describe('Delivered; held, with no input on record; or still to come'),
  inputs: z.array(
    z.object({
      title: z.string(),
      delivered: partialDate,
      url: z.string().optional(),
      late: z.boolean(),
    }),
  ),
})

const output = z.object({
  output: z.string(),
  title: z.string(),
  deadline,
  by,
  delivered: ids.describe('Ids of consultations'),
  held: ids,
  due: ids,
  late: ids,
  contributesTo: ids,
  reachesGoal: z.boolean(),
  sentence: z.string(),
})

/** Consultations, their inputs, the reports that these go into, and the outcome. */
export const traceability = z
  .object({
    on: day,
    goal: z.string().nullable(),
    links: z.array(link),
    outputs: z.array(output),
    consultations: z
      .array(z.object({ consultation: z.string(), reaches: ids, reachesGoal: z.boolean() }))
      .describe('Through which milestones the results of each go, the nearest first'),
    flows: z
      .array(z.object({ from: z.string(), to: z.string() }))
      .describe('The milestones among themselves, on the way from the outputs to the goal'),
  })
  .meta({ id: 'Traceability' }) satisfies z.ZodType<Traceability>
export type TraceabilityAnswer = z.infer<typeof traceability>

export const getTraceability = createRoute({
  method: 'get',
  path: '/processes/{process}/traceability',
  tags: ['Traceability'],
  summary: 'Where the results of consultations go, what has come to each report, and what is late',
  request: {
    params: processParams,
    query: z.strictObject({
      on: day.optional().describe('The day to look from; without it, that of `asOf`, else today'),
      output: id.optional().describe('Only what goes into this milestone'),
      consultation: id.optional().describe('Only what comes from this consultation'),
      late: flag.optional().describe('Only links that are late'),
      ...asOfQuery,
    }),
  },
  responses: answersOf(traceability, 'Links, outputs, and the way to the goal'),
})
