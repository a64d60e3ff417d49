import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { isCalendarAddress } from '../calendar/calendar-address.ts'
import { fetching } from '../calendar/fetching.ts'
import { instant } from '../date.ts'
import { line } from '../text.ts'
import { writeRefusals } from '../write.ts'

const tags = ['Person']
const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } })
const { 404: _, ...ownRefusals } = writeRefusals
const params = z.object({ id: z.string() })

/** The largest calendar that is taken, in characters. */
export const MOST_CHARACTERS = 5 * 1_048_576

/** A calendar of a person, of which no more is kept than when they are busy. */
export const busySource = z
  .object({
    id: z.string(),
    name: z.string().describe('The name of its file, or where it is'),
    url: z.string().nullable().describe('Where it is fetched; null where it was uploaded'),
    ...fetching,
    nextFetchAt: instant.nullable().describe('When it is asked for again'),
    stretches: z.number().int().describe('How many stretches of time are busy by it'),
  })
  .meta({ id: 'BusySource' })
export type BusySource = z.infer<typeof busySource>

export const newBusySource = z
  .strictObject({
    url: z
      .string()
      .trim()
      .max(2_000)
      .refine(isCalendarAddress, 'must be an address such as https://example.org/calendar.ics')
      .optional()
      .describe('Where it is: http, https or webcal; without a user name or a password'),
    name: line.max(200).optional().describe('The name of its file'),
    calendar: z
      .string()
      .min(1)
      .max(MOST_CHARACTERS)
      .optional()
      .describe('Or what it holds (RFC 5545); no more of it is kept than when you are busy'),
  })
  .refine(({ url, calendar }) => (url === undefined) !== (calendar === undefined), {
    path: ['url'],
    message: 'must be there where no `calendar` is, and only there',
  })

export const listBusySources = createRoute({
  method: 'get',
  path: '/person/busy',
  tags,
  summary: 'Your own calendars, by which you are busy; nobody else sees what they hold',
  responses: {
    200: { description: 'All of them', content: json(z.object({ items: z.array(busySource) })) },
    ...ownRefusals,
  },
})

export const addBusySource = createRoute({
  method: 'post',
  path: '/person/busy',
  tags,
  summary: 'Say by a calendar of yours when you are busy: uploaded once, or fetched every hour',
  request: { body: { required: true, content: json(newBusySource) } },
  responses: {
    201: {
      description: 'The calendar; at an address it is fetched soon',
      content: json(busySource),
    },
    ...ownRefusals,
  },
})

export const removeBusySource = createRoute({
  method: 'delete',
  path: '/person/busy/{id}',
  tags,
  summary: 'Forget a calendar of yours',
  request: { params },
  responses: { 204: { description: 'It is forgotten' }, ...writeRefusals },
})

export const fetchBusySource = createRoute({
  method: 'post',
  path: '/person/busy/{id}/fetch',
  tags,
  summary: 'Fetch a calendar of yours now',
  request: { params },
  responses: {
    200: { description: 'The calendar after it', content: json(busySource) },
    ...writeRefusals,
  },
})
