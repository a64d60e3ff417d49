import { createRoute } from '@hono/zod-openapi'
import { MOST_MOVES } from '@tributary/domain/schedule/written-moves'
import { z } from 'zod'
import { answersOf, processParams } from '../answers.ts'
import { day } from '../date.ts'
import { asOfQuery } from '../moment.ts'
import { problem } from '../problem.ts'
import { id } from '../text.ts'
import { move } from './move.ts'
import { ripple, scheduleAnswer, trends } from './schema.ts'

const tags = ['Schedule']
const content = { 'application/problem+json': { schema: problem } }

const asked = z.strictObject({
  on: day
    .optional()
    .describe('The day to look from: what is done by then is settled; without it, none is'),
  intervals: z
    .enum(['kept', 'used'])
    .default('kept')
    .describe('Whether time planned after what has no lag is needed, or is to spare'),
  ...asOfQuery,
})

const impossible = {
  409: {
    description: 'The record holds milestones that depend on each other in a circle',
    content,
  },
}

export const getSchedule = createRoute({
  method: 'get',
  path: '/processes/{process}/schedule',
  tags,
  summary: 'Is the goal on time: conflicts, earliest and latest days, slack, the critical path',
  request: { params: processParams, query: asked },
  responses: { ...answersOf(scheduleAnswer, 'The schedule'), ...impossible },
})

export const askWhatIf = createRoute({
  method: 'post',
  path: '/processes/{process}/what-if',
  tags,
  summary: 'What would slip if milestones moved; any may be tried, and nothing is written',
  request: {
    params: processParams,
    query: asked,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({
            moves: z
              .array(move)
              .max(MOST_MOVES, `holds more than ${MOST_MOVES}, the most that are moved at once`),
          }),
        },
      },
    },
  },
  responses: {
    ...answersOf(ripple, 'What the moves would do'),
    ...impossible,
    429: { description: 'Too many in a short time; see Retry-After', content },
  },
})

export const getTrends = createRoute({
  method: 'get',
  path: '/processes/{process}/trends',
  tags,
  summary: 'The dates that milestones were announced for over time, from the change log',
  request: {
    params: processParams,
    query: z.strictObject({
      roadmap: id.optional().describe('Only those on the roadmap of this body'),
      ...asOfQuery,
    }),
  },
  responses: answersOf(trends, 'The trends'),
})
