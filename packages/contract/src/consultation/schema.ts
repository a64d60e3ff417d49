import {
  CONSULTATION_FORMATS,
  CONSULTATION_STATUSES,
  type Consultation,
} from '@tributary/domain/consultation/consultation'
import { z } from 'zod'
import { checkDates, dateShape } from '../date.ts'
import { sourcedShape } from '../sourced.ts'
import { id, line } from '../text.ts'

const ids = z.array(id).max(100)

/** The fields of a consultation, each by itself. */
export const consultationFields = z.strictObject({
  id,
  title: line,
  hostEvent: line.optional(),
  ...dateShape,
  city: line.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be a two-letter country code such as CH')
    .optional(),
  organisers: ids.describe('Body ids'),
  partners: z.array(line).max(100).optional(),
  format: z.enum(CONSULTATION_FORMATS),
  region: id,
  stakeholderGroups: ids,
  questions: ids,
  actionLines: ids.optional(),
  feedsInto: ids.describe('Ids of the milestones that use its result'),
  status: z.enum(CONSULTATION_STATUSES).optional(),
  ...sourcedShape,
})

export const consultation = consultationFields
  .check(checkDates)
  .meta({ id: 'Consultation' }) satisfies z.ZodType<Consultation>

export const consultationResource = consultationFields
  .extend({ revision: z.number().int() })
  .meta({ id: 'ConsultationResource' })
export type ConsultationResource = z.infer<typeof consultationResource>
