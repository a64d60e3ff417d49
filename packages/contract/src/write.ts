import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { processParams, thingParams } from './answers.ts'
import { problem } from './problem.ts'
import { id, line } from './text.ts'

/** Why somebody writes something; it stands in the history. */
export const reason = line.describe('Why; it stands in the history')

type Fields = z.ZodObject<z.core.$ZodLooseShape>
type Optional<Shape> = {
  [Name in keyof Shape]: Shape[Name] extends z.ZodOptional<infer Inner>
    ? z.ZodOptional<z.ZodNullable<Inner & z.ZodType>>
    : z.ZodOptional<Shape[Name] & z.ZodType>
}
type WithReason = { reason: z.ZodOptional<typeof reason> }

/** The body of a change: only what changes; null removes a field that may be absent (RFC 7396). */
export function changeOf<Shape extends z.core.$ZodLooseShape>(fields: z.ZodObject<Shape>) {
  const shape = Object.entries(fields.shape as Record<string, z.ZodType>)
    .filter(([name]) => name !== 'id')
    .map(([name, schema]) => [
      name,
      schema instanceof z.ZodOptional
        ? (schema.unwrap() as z.ZodType).nullable().optional()
        : schema.optional(),
    ])
  const changes = z.strictObject({ ...Object.fromEntries(shape), reason: reason.optional() })
  return changes as unknown as z.ZodObject<Optional<Omit<Shape, 'id'>> & WithReason>
}

/** The body of a creation: the whole thing; without an id, one is made of the title. */
export function newOf<Shape extends z.core.$ZodLooseShape, More extends z.core.$ZodLooseShape>(
  fields: z.ZodObject<Shape>,
  defaults: More,
) {
  const shape = { ...fields.shape, ...defaults, id: id.optional(), reason: reason.optional() }
  return z.strictObject(shape) as unknown as z.ZodObject<
    Omit<Shape, keyof More | 'id'> & More & { id: z.ZodOptional<typeof id> } & WithReason
  >
}

/** A thing as it stands after a write. */
export function writtenOf<Shape extends z.core.$ZodLooseShape>(fields: z.ZodObject<Shape>) {
  return z.strictObject({ ...fields.shape, revision: z.number().int() }) as unknown as z.ZodObject<
    Shape & { revision: z.ZodInt }
  >
}

const content = { 'application/problem+json': { schema: problem } }

/** What any write may be refused with. */
export const writeRefusals = {
  400: { description: 'Something in it is wrong; `errors` names the fields', content },
  401: { description: 'Sign in, or send a token', content },
  403: { description: 'This takes another role', content },
  404: { description: 'There is no such thing', content },
  409: { description: 'It cannot be done as things stand', content },
  429: { description: 'Too many in a short time; see Retry-After', content },
}

/** The headers by which a write says what it has seen: the revision, as an ETag. */
export const seen = z.object({
  'if-match': z
    .string()
    .optional()
    .describe('The revision that you saw, such as "3"; needed, 428 without it'),
})

/** What a write to what exists may be refused with beside. */
export const onStale = {
  412: { description: 'Somebody wrote in between; `current` is what stands there now', content },
  428: { description: 'If-Match is missing', content },
}

/** The header under which a creation is made once. */
export const keyed = z.object({
  'idempotency-key': z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('Asked again under the same key, it is not made twice'),
})

type Writable = { tag: string; noun: string; create: Fields; change: Fields; written: Fields }

/** The four ways to write things of one kind: create, change, cancel, restore. */
export function writesOf<
  const Plural extends string,
  Create extends Fields,
  Change extends Fields,
  Written extends Fields,
>(
  plural: Plural,
  {
    tag,
    noun,
    create,
    change,
    written,
  }: Writable & { create: Create; change: Change; written: Written },
) {
  const answer = (description: string) => ({
    description,
    content: { 'application/json': { schema: written } },
  })
  const body = <Body extends z.ZodType>(schema: Body) => ({
    required: true,
    content: { 'application/json': { schema } },
  })
  const one = `/processes/{process}/${plural}/{id}` as const
  return {
    create: createRoute({
      method: 'post',
      path: `/processes/{process}/${plural}` as const,
      tags: [tag],
      summary: `Create a ${noun}`,
      request: { params: processParams, headers: keyed, body: body(create) },
      responses: { 201: answer(`The ${noun}`), ...writeRefusals },
    }),
    change: createRoute({
      method: 'patch',
      path: one,
      tags: [tag],
      summary: `Change a ${noun}`,
      request: { params: thingParams, headers: seen, body: body(change) },
      responses: { 200: answer(`The ${noun} after it`), ...writeRefusals, ...onStale },
    }),
    cancel: createRoute({
      method: 'post',
      path: `${one}/cancel` as const,
      tags: [tag],
      summary: `Cancel a ${noun}; it stays, and can be restored`,
      request: {
        params: thingParams,
        headers: seen,
        body: body(z.strictObject({ reason: reason.optional() })),
      },
      responses: { 200: answer(`The ${noun} after it`), ...writeRefusals, ...onStale },
    }),
    restore: createRoute({
      method: 'post',
      path: `${one}/restore` as const,
      tags: [tag],
      summary: `Restore a ${noun}: after a cancellation, or as it was at a revision`,
      request: {
        params: thingParams,
        headers: seen,
        body: body(
          z.strictObject({
            revision: z
              .number()
              .int()
              .min(1)
              .optional()
              .describe('Without it, undo the latest cancellation'),
            reason: reason.optional(),
          }),
        ),
      },
      responses: { 200: answer(`The ${noun} after it`), ...writeRefusals, ...onStale },
    }),
  }
}
