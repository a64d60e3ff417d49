import { readTable } from '@tributary/annex/read/read-table'
import { loadAnnex } from '@tributary/api/features/annex/load-annex'
import { writeAnnex } from '@tributary/api/features/annex/write-annex'
import { importProcess } from '@tributary/database/process/import-process'
import { previewAnnex } from '@tributary/domain/annex/preview-annex'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { NOW } from './world/app.ts'
import { freshDatabase } from './world/fresh-database.ts'
import { processDocument } from './world/process-arbitrary.ts'

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
