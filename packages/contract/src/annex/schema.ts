import {
  ANNEX_FIELDS,
  LONGEST_CELL,
  MOST_COLUMNS,
  MOST_ROWS,
} from '@tributary/domain/annex/annex-field'
import { ROW_KINDS } from '@tributary/domain/annex/preview-annex'
import { z } from 'zod'
import { timeZone } from '../date.ts'
import { id } from '../text.ts'

const field = z.enum(ANNEX_FIELDS)
const cell = z.string().max(LONGEST_CELL, `is longer than ${LONGEST_CELL} characters`)
// A title and the heads of the columns stand above the rows.
const ABOVE = 15

/** A table to be read as Annex 1, and how to read it. */
export const annexTable = z.strictObject({
  cells: z
    .array(z.array(cell).max(MOST_COLUMNS, `has more than ${MOST_COLUMNS} columns`))
    .min(1)
    .max(4 * MOST_ROWS, `holds more than ${MOST_ROWS} rows, the most that are read at once`)
    .refine(
      rows => rows.filter(row => row.some(text => text.trim() !== '')).length <= MOST_ROWS + ABOVE,
      `holds more than ${MOST_ROWS} rows, the most that are read at once`,
    )
    .describe('The cells as they are shown, row by row, with the heads of the columns'),
  columns: z
    .array(field.nullable())
    .max(MOST_COLUMNS)
    .optional()
    .describe('What each column holds, null for what is not read; found out where left out'),
  dayOrder: z
    .enum(['day-first', 'month-first'])
    .optional()
    .describe('How dates such as 03/04/2025 are read; they are not guessed'),
  timeZone: timeZone.default('UTC').describe('The zone of hours without one or a known city'),
  defaults: z
    .strictObject({
      region: z.string().max(200).optional(),
      format: z.string().max(200).optional(),
      organisers: z.string().max(500).optional(),
    })
    .optional()
    .describe('What new rows say where their cells say nothing'),
})

const fault = z.object({
  field,
  value: z.string(),
  reason: z.string().describe('A stable word for what is wrong'),
  message: z.string(),
  near: z.array(z.string()).describe('What may be meant instead of `value`'),
})

/** What taking each row of a table would do. */
export const annexPreview = z
  .object({
    columns: z.array(z.object({ header: z.string(), field: field.nullable() })),
    ambiguous: z
      .string()
      .nullable()
      .describe('A date that needs `dayOrder` to be read, where there is one'),
    counts: z.object({
      new: z.number().int(),
      changed: z.number().int(),
      identical: z.number().int(),
      wrong: z.number().int(),
    }),
    rows: z.array(
      z.object({
        line: z.number().int().describe('The row of the table; counts from 1'),
        kind: z.enum(ROW_KINDS),
        title: z.string(),
        id: z.string().nullable().describe('The consultation that it is'),
        revision: z.number().int().nullable().describe('The revision that it was compared with'),
        changes: z.array(z.object({ field, before: z.string(), after: z.string() })),
        faults: z.array(fault),
        notes: z.array(fault).describe('What to look at; it stands in nobody’s way'),
        needs: z.string().nullable().describe('Who may write it, where the caller may not'),
      }),
    ),
  })
  .meta({ id: 'AnnexPreview' })
export type AnnexPreviewAnswer = z.infer<typeof annexPreview>

/** A row to take, as the preview showed it. */
export const chosenRow = z.strictObject({
  line: z.number().int().min(1),
  id: id.nullable().describe('As in the preview: null for a new one'),
  revision: z.number().int().nullable().describe('As in the preview'),
})

/** What was written. */
export const appliedAnnex = z
  .object({
    created: z.number().int(),
    changed: z.number().int(),
    items: z.array(
      z.object({ line: z.number().int(), id: z.string(), revision: z.number().int() }),
    ),
  })
  .meta({ id: 'AppliedAnnex' })
export type AppliedAnnex = z.infer<typeof appliedAnnex>
