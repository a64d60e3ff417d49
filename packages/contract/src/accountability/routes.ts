import { createRoute } from '@hono/zod-openapi'
import type { Accountability } from '@tributary/domain/action/accountability'
import type { BurnUp } from '@tributary/domain/action/burn-up'
import { z } from 'zod'
import { answersOf, processParams } from '../answers.ts'
import { day } from '../date.ts'
import { asOfQuery } from '../moment.ts'
import { id } from '../text.ts'

const tags = ['Action']
const count = z.number().int().min(0)

const standing = {
  open: count,
  dueSoon: count.describe('Of the open ones: due within 14 days'),
  overdue: count.describe('Of the open ones: due before the day'),
  done: count,
  medianDays: z
    .number()
    .nullable()
    .describe('From when an action came into the record until it was last reported done'),
  carriedOver: count.describe('How many times due dates were moved later'),
}

/** How the actions of each body stand. */
export const accountability = z
  .object({
    on: day,
    bodies: z
      .array(
        z.object({ body: z.string().nullable().describe('Null: nobody is named'), ...standing }),
      )
      .describe('An action of several bodies counts for each of them'),
    total: z.object(standing).describe('Each action once'),
  })
  .meta({ id: 'Accountability' }) satisfies z.ZodType<Accountability>

/** How the actions toward a milestone were done over time. */
export const burnUp = z
  .object({
    milestone: z.string(),
    milestones: z
      .array(z.string())
      .describe('The milestone and all that it depends on: actions toward any of them count'),
    steps: z
      .array(
        z.object({ day, scope: count.describe('Actions to do, the done ones too'), done: count }),
      )
      .describe('The days (UTC) on which a number changed'),
  })
  .meta({ id: 'BurnUp' }) satisfies z.ZodType<BurnUp>
export type BurnUpAnswer = z.infer<typeof burnUp>

export const getAccountability = createRoute({
  method: 'get',
  path: '/processes/{process}/accountability',
  tags,
  summary: 'How the actions of each body stand on a day',
  request: {
    params: processParams,
    query: z.strictObject({
      on: day
        .optional()
        .describe('The day from which to look; without it, that of `asOf`, else today'),
      ...asOfQuery,
    }),
  },
  responses: answersOf(accountability, 'The bodies of which something is asked, and all together'),
})

export const getBurnUp = createRoute({
  method: 'get',
  path: '/processes/{process}/burn-up',
  tags,
  summary: 'How many actions toward a milestone there were over time, and how many were done',
  request: {
    params: processParams,
    query: z.strictObject({
      milestone: id.describe('The milestone that they are for'),
      ...asOfQuery,
    }),
  },
  responses: answersOf(burnUp, 'The days on which it changed'),
})
