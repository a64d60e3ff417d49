import type { Minutes } from '@tributary/domain/meeting/minutes'
import { z } from 'zod'
import { dateShape, day, instant, partialDate, precision } from '../date.ts'
import { id } from '../text.ts'

const line = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('decision'), text: z.string(), id }),
  z.object({
    kind: z.literal('action'),
    title: z.string(),
    id,
    responsible: z.array(id).describe('Body ids; the first leads'),
    assignee: z.string().optional().describe('The name of the person whom it waits for'),
    due: partialDate.optional(),
    precision: precision.optional(),
    isDone: z.boolean(),
  }),
])

/** What minutes say. */
export const minutesContent = z.object({
  title: z.string(),
  date: z.object(dateShape),
  place: z.string().optional(),
  organisers: z.array(id),
  present: z.array(z.object({ name: z.string(), body: id.optional() })),
  parts: z.array(z.object({ title: z.string().optional(), lines: z.array(line) })),
  carriedOver: z.array(z.string()).describe('What was left open, and comes back'),
}) satisfies z.ZodType<Minutes>

/** Minutes as they were issued. */
export const issuedMinutes = z
  .object({
    meeting: id,
    on: day.optional(),
    number: z.number().int().describe('Counts from 1, each time that they are issued'),
    latest: z.number().int().describe('The number of those that were issued last'),
    issuedAt: instant,
    issuedBy: z.string().optional().describe('A name'),
    content: minutesContent,
  })
  .meta({ id: 'Minutes' })
export type IssuedMinutes = z.infer<typeof issuedMinutes>

const captured = z.object({
  kind: z.enum(['decision', 'action']),
  line: z.number().int().describe('Of the notes; counts from 0'),
  text: z.string(),
})

/** What issuing minutes would do. */
export const minutesPreview = z.object({
  create: z.array(captured).describe('What would be recorded'),
  there: z
    .array(captured.extend({ id, differs: z.boolean() }))
    .describe('What is recorded already; `differs` where the record says something else'),
  unreadable: z.array(captured).describe('What cannot be recorded as it stands'),
})

/** Somebody to whom minutes can be sent. */
export const minutesReader = z.object({
  key: z.string().describe('Id of the person; the address of a guest'),
  name: z.string(),
  body: id.optional(),
  isGuest: z.boolean(),
})
