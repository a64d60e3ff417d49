import { createRoute } from '@hono/zod-openapi'
import { daysBetween } from '@tributary/domain/date/day'
import { z } from 'zod'
import { answersOf, processParams } from '../answers.ts'
import { day, timeZone } from '../date.ts'
import { problem } from '../problem.ts'
import { slotsAnswer } from './schema.ts'

/** The most that is asked at once. */
export const MOST_ATTENDEES = 100
export const MOST_DAYS = 92
export const MOST_DAYS_OF_SERIES = 14
export const MOST_MEETINGS = 26

const list = z
  .string()
  .transform(text => [
    ...new Set(
      text
        .split(',')
        .map(id => id.trim())
        .filter(Boolean),
    ),
  ])
  .pipe(z.array(z.string().max(80)).max(MOST_ATTENDEES))
const number = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

const asked = z
  .strictObject({
    bodies: list.optional().describe('Ids of bodies, with commas between them'),
    people: list
      .optional()
      .describe('Ids of people who take part, with commas between them: for those who do too'),
    from: day.describe('The first day on which to meet, on the clock of `zone`'),
    to: day.describe(`The last day; ${MOST_DAYS} days at most`),
    minutes: number(5, 1_440).describe('How long the meeting is'),
    step: z
      .enum(['15', '30', '60'])
      .default('30')
      .transform(Number)
      .describe('Every how many minutes of the clock it may begin'),
    zone: timeZone.default('UTC').describe('Whose days and clock: an IANA time zone'),
    free: z
      .enum(['true', 'false'])
      .default('false')
      .transform(text => text === 'true')
      .describe('Whether to leave out the times when somebody is busy'),
    most: number(1, 500).default(50).describe('How many times to answer with, the best ones'),
    series: number(2, MOST_MEETINGS)
      .optional()
      .describe('How many meetings: a series on each of the days, fair to all'),
    every: number(1, 13).default(1).describe('Every how many weeks a meeting of the series is'),
  })
  .check(({ value, issues }) => {
    const wrong = (path: string, message: string) =>
      issues.push({ code: 'custom', path: [path], message, input: value })
    const { from, to, bodies = [], people = [], series } = value
    if (bodies.length + people.length === 0) wrong('bodies', 'must name somebody who is to meet')
    if (bodies.length + people.length > MOST_ATTENDEES) {
      wrong('people', `must not be more than ${MOST_ATTENDEES}, with the bodies`)
    }
    const days = daysBetween(from, to) + 1
    if (from > to) wrong('to', `must not be before ${from}, the first day`)
    else if (days > MOST_DAYS) wrong('to', `is ${days} days on: ${MOST_DAYS} are the most`)
    else if (series !== undefined && days > MOST_DAYS_OF_SERIES) {
      wrong('to', `is ${days} days on: a series begins within ${MOST_DAYS_OF_SERIES} at most`)
    }
  })
export type AskedSlots = z.output<typeof asked>

export const findSlots = createRoute({
  method: 'get',
  path: '/processes/{process}/slots',
  tags: ['Meeting'],
  summary: 'When to meet: times ranked for bodies and people, each with its reasons',
  description:
    'Best is when the fewest are busy, then when the fewest rest (a weekend, a holiday), then when the fewest are out of their working hours, then when these are left by the least, then the earliest. Who does not take part is told what is public: working hours, days off, and the calendar of the process.',
  request: { params: processParams, query: asked },
  responses: {
    ...answersOf(slotsAnswer, 'The times, or the series, the best first'),
    401: {
      description: 'Sign in to ask for people',
      content: { 'application/problem+json': { schema: problem } },
    },
    403: {
      description: 'You do not take part',
      content: { 'application/problem+json': { schema: problem } },
    },
    429: {
      description: 'Too many in a short time; see Retry-After',
      content: { 'application/problem+json': { schema: problem } },
    },
  },
})
