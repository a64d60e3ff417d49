import { z } from 'zod'

/** An error as RFC 9457 describes it; `errors` names each field or parameter at fault. */
export const problem = z
  .object({
    type: z.string().describe('A stable address that names the kind of problem'),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().describe('What happened and what to do'),
    current: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('With 412: what stands there now, with its revision'),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof problem>

const content = { 'application/problem+json': { schema: problem } }

export const badRequest = { 400: { description: 'A parameter is wrong', content } }
export const notFound = { 404: { description: 'There is no such thing', content } }
export const notModified = { 304: { description: 'Not changed since the ETag given' } }
