import {
  CLASH_CERTAINTIES,
  CLASH_KINDS,
  CLASH_SEVERITIES,
  type Clash,
} from '@tributary/domain/consultation/clash'
import type { FreeWindow } from '@tributary/domain/consultation/free-windows'
import { z } from 'zod'
import { consultationFields } from '../consultation/schema.ts'
import { checkDates, day, instant } from '../date.ts'

const days = z.object({ start: day, end: day })

const clashShape = {
  key: z.string().describe('The same as long as nothing changes that it follows from'),
  kind: z.enum(CLASH_KINDS),
  severity: z.enum(CLASH_SEVERITIES),
  certainty: z
    .enum(CLASH_CERTAINTIES)
    .describe('Possible, where a date or a place is not known well enough'),
  consultations: z.array(z.string()).describe('Ids, in the order of their dates'),
  bodies: z.array(z.string()).describe('Ids of the bodies expected twice, else of the organisers'),
  window: days.describe('The days that it concerns'),
  audience: z.object({ region: z.string(), groups: z.array(z.string()) }).optional(),
  daysOff: z.array(z.object({ day, why: z.enum(['weekend', 'holiday']) })).optional(),
  journey: z
    .object({ km: z.number(), hours: z.number(), left: z.number() })
    .optional()
    .describe('What the journey with its rest takes in hours, and what there is'),
  late: z
    .object({
      output: z.string().describe('Id of the milestone that is fed'),
      deadline: z.string().nullable().describe('Id of the milestone that is its input deadline'),
      by: day.describe('The last day on which input counts'),
      days: z.number().int().describe('From that day to the first day of the consultation'),
    })
    .optional(),
}

const clash = z.object(clashShape) satisfies z.ZodType<Clash>

/** That somebody has looked at a clash and lets it stand. */
export const acknowledgement = z
  .object({
    key: z.string(),
    at: instant,
    reason: z.string().optional().describe('Told to those who take part'),
    by: z.string().optional().describe('Who did; told to those who take part'),
  })
  .meta({ id: 'Acknowledgement' })
export type Acknowledgement = z.infer<typeof acknowledgement>

const sentence = z.string().describe('The same in words')

export const clashResource = clash
  .extend({ sentence, acknowledged: acknowledgement.omit({ key: true }).nullable() })
  .meta({ id: 'Clash' })
export type ClashResource = z.infer<typeof clashResource>

const freeWindow = z.object({
  kind: z.enum(['week', 'days']),
  start: day,
  end: day,
  bodies: z.array(z.string()),
  deadline: z.string().nullable().describe('Id of the nearest input deadline of what it feeds'),
  by: day.nullable().describe('The day of that deadline'),
  daysBefore: z.number().int().nullable(),
}) satisfies z.ZodType<FreeWindow>

/** A consultation while it is typed: what it clashes with follows from these fields. */
export const typedConsultation = consultationFields
  .pick({
    id: true,
    title: true,
    start: true,
    end: true,
    precision: true,
    startsAt: true,
    endsAt: true,
    timeZone: true,
    hostEvent: true,
    city: true,
    country: true,
    format: true,
    organisers: true,
    region: true,
    stakeholderGroups: true,
    feedsInto: true,
    inputs: true,
    status: true,
  })
  .partial()
  .required({ start: true, precision: true })
  .check(checkDates)

/** What a consultation that is being typed would clash with, and when it would not. */
export const checkedClashes = z
  .object({
    clashes: z.array(clash.extend({ sentence })),
    free: z.array(freeWindow.extend({ sentence })).describe('Weeks or days that are free instead'),
  })
  .meta({ id: 'CheckedClashes' })
export type CheckedClashes = z.infer<typeof checkedClashes>
