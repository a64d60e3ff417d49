import {
  CONSULTATION_FORMATS,
  CONSULTATION_STATUSES,
  type Consultation,
} from '@tributary/domain/consultation/consultation'
import { z } from 'zod'
import { checkDates, dateShape, day, partialDate } from '../date.ts'
import { sourcedShape } from '../sourced.ts'
import { id, line, text, url } from '../text.ts'

const ids = z.array(id).max(100)

const languages = z
  .array(
    z
      .string()
      .max(35)
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language code such as fr'),
  )
  .max(50)

const document = z.strictObject({ title: line, url })

const focalPoint = z.strictObject({
  name: line,
  email: z.email().max(320).optional(),
  body: id.optional().describe('Id of the body whose focal point it is'),
})

const input = z.strictObject({
  title: line,
  into: id.describe('Id of the milestone that uses it, one of feedsInto'),
  delivered: partialDate,
  url: url.optional(),
})

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
  venue: line.optional(),
  organisers: ids.describe('Body ids'),
  partners: z.array(line).max(100).optional(),
  format: z.enum(CONSULTATION_FORMATS),
  joinLink: url.optional().describe('Where to join online; only those who take part read it'),
  region: id,
  stakeholderGroups: ids.describe('The groups that are expected'),
  groupsHeard: ids.optional().describe('The groups that were heard'),
  questions: ids,
  actionLines: ids.optional(),
  languages: languages.optional().describe('Languages in which it is held (BCP 47)'),
  interpretation: languages.optional().describe('Languages into which it is interpreted'),
  registrationLink: url.optional(),
  registrationDeadline: day.optional(),
  documents: z.array(document).max(100).optional(),
  focalPoints: z
    .array(focalPoint)
    .max(50)
    .optional()
    .describe('Whom to ask; only those who take part read it'),
  outcome: text.optional().describe('What came out of it'),
  feedsInto: ids.describe('Ids of the milestones that use its result'),
  inputs: z.array(input).max(200).optional().describe('What it has given to them so far'),
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
