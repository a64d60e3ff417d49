import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { processParams, thingParams } from '../answers.ts'
import { line } from '../text.ts'
import { writeRefusals } from '../write.ts'

const tags = ['View']
const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } })

/** A view of the roadmaps, shared under a name. */
export const view = z
  .object({
    id: z.string(),
    name: z.string(),
    query: z.string().describe('The query part of its address'),
    by: z.string().describe('Who shared it'),
    isOwn: z.boolean().describe('Whether the caller shared it'),
  })
  .meta({ id: 'View' })
export type View = z.infer<typeof view>

export const newView = z.strictObject({
  name: z.string().trim().pipe(line.max(120)),
  query: z
    .string()
    .max(2_000)
    // RFC 3986, 3.4.
    .regex(
      /^(?!\?)([\w\-.~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*$/i,
      'must be the query part of an address, without its question mark',
    )
    .describe('The query part of an address of the roadmaps')
    .meta({ examples: ['view=timeline&roadmap=itu'] }),
})

export const listViews = createRoute({
  method: 'get',
  path: '/processes/{process}/views',
  tags,
  summary: 'The views of the roadmaps that those who take part share, by name',
  request: { params: processParams },
  responses: {
    200: { description: 'All of them', content: json(z.object({ items: z.array(view) })) },
    ...writeRefusals,
  },
})

export const saveView = createRoute({
  method: 'post',
  path: '/processes/{process}/views',
  tags,
  summary: 'Share a view of the roadmaps under a name',
  request: { params: processParams, body: { required: true, content: json(newView) } },
  responses: { 201: { description: 'The view', content: json(view) }, ...writeRefusals },
})

export const removeView = createRoute({
  method: 'delete',
  path: '/processes/{process}/views/{id}',
  tags,
  summary: 'Remove a view',
  request: { params: thingParams },
  responses: { 204: { description: 'It is gone' }, ...writeRefusals },
})
