import { THINGS } from '@tributary/domain/change/change'
import type { Comparison } from '@tributary/domain/change/compare'
import { z } from 'zod'
import { day, instant, partialDate, precision, timeZone, wallClock } from '../date.ts'

const date = z
  .object({
    start: partialDate,
    end: day.optional(),
    precision,
    startsAt: wallClock.optional(),
    endsAt: wallClock.optional(),
    timeZone: timeZone.optional(),
  })
  .meta({ id: 'ComparedDate' })

const thing = z
  .object({
    thing: z.enum(THINGS),
    id: z.string(),
    title: z.string(),
    bodies: z.array(z.string()).describe('Whose it is: ids of bodies'),
    date: date.nullable().describe('At the later moment; of an action, when it is due'),
  })
  .meta({ id: 'ComparedThing' })

const fields = z.record(z.string(), z.unknown())

/** What differs between two moments of the record. */
export const comparison = z
  .object({
    from: instant,
    to: instant,
    added: z.array(thing),
    moved: z.array(
      thing.extend({
        before: date,
        after: date,
        how: z
          .enum(['moved', 'narrowed', 'widened'])
          .describe('Narrowed: known more precisely, within what was said; widened: less'),
        days: z.number().int().nullable().describe('How much later; null where nothing moved'),
      }),
    ),
    cancelled: z.array(thing),
    restored: z.array(thing),
    done: z.array(thing),
    changed: z
      .array(thing.extend({ before: fields, after: fields }))
      .describe('What says something else: the fields before and after, null where there is none'),
  })
  .meta({ id: 'Comparison' }) satisfies z.ZodType<Comparison>
export type ComparisonAnswer = z.infer<typeof comparison>
