import 'temporal-polyfill/global'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readTable } from '@tributary/annex/read/read-table'
import { createApp } from '@tributary/api/app'
import { loadAnnex } from '@tributary/api/features/annex/load-annex'
import { writeAnnex } from '@tributary/api/features/annex/write-annex'
import { closeDatabase } from '@tributary/database/connection/close'
import { openFile } from '@tributary/database/connection/open-file'
import { importProcess } from '@tributary/database/process/import-process'
import { previewAnnex } from '@tributary/domain/annex/preview-annex'
import { wsis20Document } from '@tributary/wsis20/document'
import { depsOn, NOW } from '../world/app.ts'
import { signedIn } from '../world/sign-in.ts'

const ROWS = 5_000
const RUNS = 5
const processId = 'wsis20'

const WORDS =
  'open regional national virtual hearing review workshop dialogue forum meeting briefing youth cities schools regulators libraries broadband skills media ethics finance access trust'.split(
    ' ',
  )

// A calendar of as many consultations, each with words of its own in its title.
const document = wsis20Document()
document.consultations = Array.from({ length: ROWS }, (_, n) => {
  const base = document.consultations[n % 22] as (typeof document.consultations)[number]
  const word = (step: number) => WORDS[(n * step + Math.floor(n / 23)) % WORDS.length]
  const title = `${word(1)} ${word(5)} on ${word(7)} and ${word(11)} ${n}`
  return { ...base, id: `co-${n}`, title, inputs: undefined }
})

const folder = await mkdtemp(join(tmpdir(), 'tributary-'))
const db = await openFile(join(folder, 'bench.db'))
await importProcess(db, { personId: null }, document, NOW)
const { deps } = depsOn(db)
const app = createApp(() => deps)
const cora = await signedIn(deps, { id: 'cora', role: 'coordinator' })

const on = '2025-06-16'
const record = await loadAnnex(db, { processId, on })
if (!record) throw new Error('no process')
const file = async (format: 'csv' | 'xlsx' | 'ics') => {
  const written = await writeAnnex({ db }, { processId, format, filter: {}, on, origin: '' })
  return typeof written === 'string' ? new TextEncoder().encode(written) : (written as Uint8Array)
}
const files = { csv: await file('csv'), xlsx: await file('xlsx'), ics: await file('ics') }
const read = readTable(files.csv)
if (!read.ok) throw new Error(JSON.stringify(read.refusal))

// As somebody sends it back: no references, a third moved by a word or a day, a third new.
const [heads = [], ...rows] = read.cells.map(row => row.slice(0, 12))
const cells = [
  heads,
  ...rows.map((row, n) => {
    if (n % 3 === 1) return row.with(1, '12 May 2031').with(2, `${row[2]} anew`)
    return n % 3 === 2 ? row.with(2, String(row[2]).replace('on', 'about')) : row
  }),
]
const json = JSON.stringify({ cells })

async function timed(work: () => unknown): Promise<{ median: number; best: number }> {
  await work()
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return { median: times[Math.floor(RUNS / 2)] as number, best: times[0] as number }
}

const given = { cells, timeZone: 'UTC' }
const counts = Map.groupBy(previewAnnex(given, record).rows, ({ kind }) => kind)
console.log(
  `Annex 1: ${ROWS} rows beside ${ROWS} consultations: ${[...counts].map(([kind, of]) => `${of.length} ${kind}`).join(', ')}`,
)
const lines: [string, () => unknown][] = [
  ['parsing the rows as JSON, the floor', () => JSON.parse(json)],
  ['reading the CSV file', () => readTable(files.csv)],
  ['reading the Excel file', () => readTable(files.xlsx)],
  ['reading the calendar file', () => readTable(files.ics)],
  ['previewing, computing alone', () => previewAnnex(given, record)],
  ['preview over HTTP, whole (aim: 2 s)', preview],
  ['writing the Excel file', () => file('xlsx')],
]
for (const [name, work] of lines) {
  const { median, best } = await timed(work)
  console.log(`  ${name}: median ${median.toFixed(1)} ms, best ${best.toFixed(1)} ms`)
}
await closeDatabase(db)
await rm(folder, { recursive: true, force: true })

async function preview(): Promise<void> {
  const answer = await app.request(`/api/processes/${processId}/annex/preview`, {
    method: 'POST',
    body: json,
    headers: { 'Content-Type': 'application/json', ...cora },
  })
  const { rows: told } = (await answer.json()) as { rows: unknown[] }
  if (told.length !== ROWS) throw new Error(`${answer.status}: ${told.length} rows`)
}
