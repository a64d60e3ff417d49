import { BODY_ROLES, type Body } from '@tributary/domain/body/body'
import { z } from 'zod'
import { timeZone } from '../date.ts'
import { id, line } from '../text.ts'

/** The fields of a body, each by itself. */
export const bodyFields = z.strictObject({
  id,
  acronym: line.max(40),
  name: line,
  role: z.enum(BODY_ROLES),
  dutyStation: line,
  timeZone,
  region: id.optional(),
  source: id.optional(),
  withdrawn: z.boolean().optional().describe('It takes part no longer'),
})

export const body = bodyFields.meta({ id: 'Body' }) satisfies z.ZodType<Body>

export const bodyResource = body.extend({ revision: z.number().int() }).meta({ id: 'BodyResource' })
export type BodyResource = z.infer<typeof bodyResource>
