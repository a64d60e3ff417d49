import type { EarlierDate, Output, ProcessDocument } from '@tributary/domain/process/process'
import { z } from 'zod'
import { action } from '../action/schema.ts'
import { body } from '../body/schema.ts'
import { consultation } from '../consultation/schema.ts'
import { checkDates, day, partialDate, precision } from '../date.ts'
import { decision, meeting } from '../meeting/schema.ts'
import { milestone } from '../milestone/schema.ts'
import { id, line, symbol, text, url } from '../text.ts'
import { mandate, process, source } from './schema.ts'

const output = z
  .strictObject({ id, milestone: id, title: line, symbol: symbol.optional(), url: url.optional() })
  .meta({ id: 'Output' }) satisfies z.ZodType<Output>

const earlierDate = z
  .strictObject({
    milestone: id,
    saidOn: partialDate,
    start: partialDate,
    end: day.optional(),
    precision,
    source: id.optional(),
    note: text.optional(),
  })
  .check(checkDates)
  .meta({ id: 'EarlierDate' }) satisfies z.ZodType<EarlierDate>

/**
 * A whole process in one JSON document. Import takes it and export gives it back; an optional
 * list that is empty, and `shared: false`, mean the same as leaving them out and are left out.
 */
export const processDocument = z
  .strictObject({
    $schema: z.string().optional().describe('The address of this schema; not kept'),
    process,
    bodies: z.array(body).max(1_000),
    mandates: z.array(mandate).max(10_000).default([]),
    milestones: z.array(milestone).max(50_000).default([]),
    consultations: z.array(consultation).max(50_000).default([]),
    outputs: z.array(output).max(50_000).default([]),
    meetings: z.array(meeting).max(50_000).default([]),
    decisions: z.array(decision).max(50_000).default([]),
    actions: z.array(action).max(50_000).default([]),
    history: z.array(earlierDate).max(50_000).default([]),
    sources: z.array(source).max(10_000).default([]),
  })
  .meta({ id: 'ProcessDocument' }) satisfies z.ZodType<ProcessDocument>

/** The published JSON Schema (2020-12) of a process document. */
export function processDocumentSchema(): object {
  return z.toJSONSchema(processDocument, { io: 'input' })
}
