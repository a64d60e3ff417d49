import type { Mandate, Process, Source } from '@tributary/domain/process/process'
import { z } from 'zod'
import { actionResource } from '../action/schema.ts'
import { change } from '../change/schema.ts'
import { consultationResource } from '../consultation/schema.ts'
import { day, partialDate, timeZone } from '../date.ts'
import { meetingResource } from '../meeting/schema.ts'
import { milestoneResource } from '../milestone/schema.ts'
import { id, line, symbol, text, url } from '../text.ts'

const term = z.strictObject({ id, title: line, source: id.optional() })

const phase = z
  .strictObject({ id, title: line, start: day, end: day })
  .refine(({ start, end }) => start <= end, { path: ['end'], message: 'ends before its start' })

/** The fields of a process, each by itself. */
export const processFields = z.strictObject({
  id,
  title: line,
  goal: id.optional().describe('Id of the milestone that the process leads to'),
  leads: z.array(id).max(50).describe('Body ids'),
  phases: z.array(phase).max(50),
  stakeholderGroups: z.array(id).max(100),
  regions: z.array(id).max(100),
  questions: z.array(term).max(100),
  actionLines: z.array(term).max(100),
  visibility: z.enum(['public', 'private']).optional(),
  archived: z.boolean().optional().describe('It can be read and no longer written'),
})

export const process = processFields.meta({ id: 'Process' }) satisfies z.ZodType<Process>

export const processResource = processFields
  .extend({
    revision: z.number().int(),
    counts: z.object({
      bodies: z.number().int(),
      milestones: z.number().int(),
      consultations: z.number().int(),
      meetings: z.number().int(),
      actions: z.number().int(),
    }),
  })
  .meta({ id: 'ProcessResource' })
export type ProcessResource = z.infer<typeof processResource>

export const mandate = z
  .strictObject({
    symbol,
    body: id,
    adopted: partialDate,
    summary: text,
    source: id.optional(),
    note: text.optional(),
  })
  .meta({ id: 'Mandate' }) satisfies z.ZodType<Mandate>

export const source = z
  .strictObject({ id, title: line, url: url.optional() })
  .meta({ id: 'Source' }) satisfies z.ZodType<Source>

/** Where the process stands on a day, as the overview shows it. */
export const overview = z
  .object({
    on: day,
    timeZone,
    phase: phase.nullable(),
    goal: milestoneResource.nullable(),
    latestShared: z.array(milestoneResource).describe('Latest first'),
    nextShared: z.array(milestoneResource).describe('Next first'),
    lastDays: z.object({
      milestones: z.array(milestoneResource),
      consultations: z.array(consultationResource),
      meetings: z.array(meetingResource),
    }),
    nextDays: z.object({
      milestones: z.array(milestoneResource),
      consultations: z.array(consultationResource),
      meetings: z.array(meetingResource),
    }),
    overdue: z.array(milestoneResource).describe('Planned, with a window that has passed'),
    actionsByBody: z.array(
      z.object({
        body: z.string().nullable().describe('Null where nobody is named'),
        open: z.array(actionResource),
        overdue: z.number().int(),
      }),
    ),
    changes: z.array(change).describe('The last 30 days of the record, latest first'),
  })
  .meta({ id: 'Overview' })
export type Overview = z.infer<typeof overview>
