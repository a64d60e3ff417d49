import { readTable } from '@tributary/annex/read/read-table'
import { loadAnnex } from '@tributary/api/features/annex/load-annex'
import { writeAnnex } from '@tributary/api/features/annex/write-annex'
import { importProcess } from '@tributary/database/process/import-process'
import { ANNEX_FIELDS } from '@tributary/domain/annex/annex-field'
import { previewAnnex } from '@tributary/domain/annex/preview-annex'
import { wsis20Document } from '@tributary/wsis20/document'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { NOW } from './world/app.ts'
import { freshDatabase } from './world/fresh-database.ts'
import { line, processDocument } from './world/process-arbitrary.ts'

it('any process comes back as it went, by each kind of file', async () => {
  const db = await freshDatabase()
  let count = 0
  await fc.assert(
    fc.asyncProperty(processDocument, async document => {
      count += 1
      const processId = `p-${count}`
      const named = { ...document, process: { ...document.process, id: processId } }
      await importProcess(db, { personId: null }, named, NOW)
      const on = '2025-06-16'
      const record = await loadAnnex(db, { processId, on })
      if (!record) throw new Error('it was not imported')
      for (const format of ['csv', 'xlsx', 'ics'] as const) {
        const asked = { processId, format, filter: {}, on, origin: 'https://x.test' }
        const file = (await writeAnnex({ db }, asked)) ?? ''
        const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
        const read = readTable(bytes)
        if (!read.ok) throw new Error(JSON.stringify(read.refusal))
        const { rows } = previewAnnex({ cells: read.cells, timeZone: 'UTC' }, record)
        const others = rows.filter(({ kind }) => kind !== 'identical')
        expect(others.map(({ changes, faults }) => [format, changes, faults])).toEqual([])
        expect(rows).toHaveLength(document.consultations.length)
      }
    }),
    { numRuns: 40 },
  )
})

const word = fc.constantFrom(
  ...[
    '',
    'Title',
    'Date',
    'When',
    'Place',
    'ITU',
    'all',
    'Q1-Q9',
    'Q3-Q1',
    '12 May 2027',
    '31/02/2027',
  ],
  ...[
    '03/04/2027',
    '2027',
    'RRULE:x',
    '(',
    '()',
    'a (b)',
    ', ,',
    ';;',
    '=1',
    "'",
    "'=1",
    'online',
    '(x) (UTC)',
  ],
  ...[
    '12 May 2027 (Mars)',
    '9:00',
    '25:00',
    'Geneva',
    'Geneva, Switzerland',
    'zero-draft',
    '__proto__',
  ],
)

it('any table at all gets an answer for each of its rows', async () => {
  const db = await freshDatabase()
  await importProcess(db, { personId: null }, wsis20Document(), NOW)
  const record = await loadAnnex(db, { processId: 'wsis20', on: '2025-06-16' })
  if (!record) throw new Error('it was not imported')
  const cell = fc.oneof(
    word,
    line,
    fc.tuple(word, word).map(pair => pair.join(' ')),
  )
  const table = fc.array(fc.array(cell, { maxLength: 8 }), { minLength: 1, maxLength: 8 })
  const columns = fc.option(fc.array(fc.constantFrom(null, ...ANNEX_FIELDS), { maxLength: 8 }))
  fc.assert(
    fc.property(table, columns, (cells, chosen) => {
      const given = { cells, timeZone: 'UTC', ...(chosen && { columns: chosen }) }
      const { rows } = previewAnnex(given, record)
      for (const row of rows) {
        expect(row.line).toBeLessThanOrEqual(cells.length)
        expect(row.kind === 'wrong').toBe(row.faults.length > 0)
      }
      const ids = rows.filter(({ kind }) => kind !== 'wrong').flatMap(({ id }) => id ?? [])
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 500 },
  )
})
