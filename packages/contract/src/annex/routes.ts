import { createRoute } from '@hono/zod-openapi'
import { MOST_ROWS } from '@tributary/domain/annex/annex-field'
import { STANDINGS } from '@tributary/domain/consultation/standing'
import { z } from 'zod'
import { processParams } from '../answers.ts'
import { day, fromDate, toDate } from '../date.ts'
import { asOfQuery } from '../moment.ts'
import { badRequest, notFound, notModified, problem } from '../problem.ts'
import { id } from '../text.ts'
import { reason, writeRefusals } from '../write.ts'
import { annexPreview, annexTable, appliedAnnex, chosenRow } from './schema.ts'

const tags = ['Annex']

/** The files as which Annex 1 is given, by the ends of their names. */
export const ANNEX_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar; charset=utf-8',
  html: 'text/html; charset=utf-8',
} as const
export type AnnexFormat = keyof typeof ANNEX_TYPES

const query = z.strictObject({
  region: id.optional(),
  organiser: id.optional().describe('Only those that this body organises'),
  group: id.optional().describe('Only those for this stakeholder group'),
  question: id.optional().describe('Only those on this question'),
  actionLine: id.optional().describe('Only those on this action line'),
  standing: z.enum(STANDINGS).optional().describe('Only those held, planned, or either of both'),
  from: fromDate.optional().describe('Only those that may fall on or after this date'),
  to: toDate.optional().describe('Only those that may fall on or before this date'),
  q: z.string().max(200).optional().describe('Only those with these words'),
  on: day.optional().describe('The day from which it is told what was held; without it, today'),
  ...asOfQuery,
})

const content = (type: string) => ({
  [type]: { schema: z.string().meta({ format: 'binary' }) },
})

function annexAs<const Format extends AnnexFormat>(format: Format) {
  return createRoute({
    method: 'get',
    path: `/processes/{process}/annex.${format}` as const,
    tags,
    summary: `Annex 1, the consultation calendar, as ${format}`,
    request: { params: processParams, query },
    responses: {
      200: { description: 'The file', content: content(ANNEX_TYPES[format]) },
      ...notModified,
      ...badRequest,
      ...notFound,
    },
  })
}

export const getAnnex = {
  csv: annexAs('csv'),
  xlsx: annexAs('xlsx'),
  docx: annexAs('docx'),
  ics: annexAs('ics'),
  html: annexAs('html'),
}

const tooLarge = {
  413: {
    description: 'The table is larger than 12 MB',
    content: { 'application/problem+json': { schema: problem } },
  },
}

export const previewAnnex = createRoute({
  method: 'post',
  path: '/processes/{process}/annex/preview',
  tags,
  summary: 'What importing a table would do, row by row; nothing is written',
  request: {
    params: processParams,
    body: { required: true, content: { 'application/json': { schema: annexTable } } },
  },
  responses: {
    200: {
      description: 'Each row with what taking it would do',
      content: { 'application/json': { schema: annexPreview } },
    },
    ...writeRefusals,
    ...tooLarge,
  },
})

export const applyAnnex = createRoute({
  method: 'post',
  path: '/processes/{process}/annex/apply',
  tags,
  summary: 'Import rows of a table as they were previewed: all of them, or none',
  request: {
    params: processParams,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: annexTable.extend({
            rows: z.array(chosenRow).min(1, 'names no row').max(MOST_ROWS),
            reason: reason.optional(),
          }),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'What was written',
      content: { 'application/json': { schema: appliedAnnex } },
    },
    412: {
      description: 'Something was written since the preview; nothing was imported',
      content: { 'application/problem+json': { schema: problem } },
    },
    ...writeRefusals,
    ...tooLarge,
  },
})
