import { CHANGE_VERBS, type Change, THINGS } from '@tributary/domain/change/change'
import { z } from 'zod'
import { instant, partialDate } from '../date.ts'

export const change = z
  .object({
    id: z.number().int(),
    at: instant.describe('The instant from which the record said so'),
    recordedAt: instant.describe('The instant at which it was written'),
    thing: z.enum(THINGS),
    thingId: z.string(),
    revision: z.number().int(),
    verb: z.enum(CHANGE_VERBS),
    title: z.string(),
    before: z.record(z.string(), z.unknown()).nullable(),
    after: z.record(z.string(), z.unknown()),
    imported: z.boolean(),
    actor: z.string().nullable(),
    actorBody: z.string().optional(),
    via: z.string().optional().describe('The token with which a script wrote'),
    reason: z.string().optional(),
    saidOn: partialDate.optional(),
    source: z.string().optional(),
  })
  .meta({ id: 'Change' }) satisfies z.ZodType<Change>
