import { createRoute } from '@hono/zod-openapi'
import { PASSED_OVER } from '@tributary/domain/calendar/outside-entry'
import { z } from 'zod'
import { processParams, thingParams } from '../answers.ts'
import { instant } from '../date.ts'
import { id } from '../text.ts'
import { writeRefusals } from '../write.ts'
import { isCalendarAddress } from './calendar-address.ts'
import { fetching } from './fetching.ts'

const tags = ['Calendar']
const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } })

/** A calendar that a body keeps elsewhere, and how it was to fetch it. */
export const calendar = z
  .object({
    id: z.string(),
    body: z.string().describe('Id of the body whose calendar it is'),
    url: z.string(),
    by: z.string().describe('Who added it'),
    ...fetching,
    nextFetchAt: instant.describe('When it is asked for again'),
    waiting: z.number().int().describe('How many of its entries wait to be decided'),
    passedOver: z
      .object({
        count: z.number().int(),
        first: z.array(
          z.object({ title: z.string(), reason: z.enum(PASSED_OVER), message: z.string() }),
        ),
      })
      .describe('The entries that cannot be proposed'),
  })
  .meta({ id: 'Calendar' })
export type Calendar = z.infer<typeof calendar>

export const newCalendar = z.strictObject({
  body: id.describe('Id of the body whose calendar it is'),
  url: z
    .string()
    .trim()
    .max(2_000)
    .refine(isCalendarAddress, 'must be an address such as https://example.org/calendar.ics')
    .describe('Where it is: http, https or webcal; without a user name or a password')
    .meta({ examples: ['https://example.org/calendar.ics'] }),
})

export const listCalendars = createRoute({
  method: 'get',
  path: '/processes/{process}/calendars',
  tags,
  summary:
    'The calendars of bodies that are fetched: all for coordinators, else those of one’s body',
  request: { params: processParams },
  responses: {
    200: { description: 'All of them', content: json(z.object({ items: z.array(calendar) })) },
    ...writeRefusals,
  },
})

export const addCalendar = createRoute({
  method: 'post',
  path: '/processes/{process}/calendars',
  tags,
  summary: 'Follow a calendar that a body keeps elsewhere; what it says is proposed, not written',
  request: { params: processParams, body: { required: true, content: json(newCalendar) } },
  responses: {
    201: { description: 'The calendar; it is fetched soon', content: json(calendar) },
    ...writeRefusals,
  },
})

export const removeCalendar = createRoute({
  method: 'delete',
  path: '/processes/{process}/calendars/{id}',
  tags,
  summary: 'Follow a calendar no longer; what was accepted of it stays',
  request: { params: thingParams },
  responses: { 204: { description: 'It is gone' }, ...writeRefusals },
})

export const fetchCalendar = createRoute({
  method: 'post',
  path: '/processes/{process}/calendars/{id}/fetch',
  tags,
  summary: 'Fetch a calendar now',
  request: { params: thingParams },
  responses: {
    200: { description: 'The calendar after it', content: json(calendar) },
    ...writeRefusals,
  },
})
