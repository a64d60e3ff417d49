import 'temporal-polyfill/global'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFile } from '@tributary/database/connection/open-file'
import { importProcess } from '@tributary/database/process/import-process'
import { bigProcess } from '../world/big-process.ts'
import { startServer } from '../world/server.ts'

const MILESTONES = 5_000
const CONSULTATIONS = 500

async function timed<Result>(work: () => Promise<Result>): Promise<[ms: number, Result]> {
  const start = performance.now()
  const result = await work()
  return [performance.now() - start, result]
}

// The same process with 5,000 milestones and 500 consultations: import, lists, feeds.
const folder = await mkdtemp(join(tmpdir(), 'tributary-bench-'))
const db = await openFile(join(folder, 'tributary.db'))
const [imported] = await timed(() =>
  importProcess(
    db,
    { personId: null },
    bigProcess(MILESTONES, CONSULTATIONS),
    '2026-11-24T12:00:00.000Z',
  ),
)
db.$client.close()
console.log(
  `Big process: ${MILESTONES} milestones, ${CONSULTATIONS} consultations; imported in ${imported.toFixed(0)} ms`,
)

const server = await startServer(folder)
const get = (path: string) =>
  timed(async () =>
    (await fetch(`${server.url}${path}`, { headers: { 'Accept-Encoding': 'identity' } })).text(),
  )
for (const path of [
  '/api/processes/big/milestones?pageSize=200',
  '/api/processes/big/milestones?page=25&pageSize=200',
  '/api/processes/big/milestones?q=roadmap%20draft',
  '/api/processes/big/overview?on=2025-06-16',
  '/feeds/big.ics',
]) {
  const [first, body] = await get(path)
  const [second] = await get(path)
  console.log(
    `  ${path}: first ${first.toFixed(0)} ms, then ${second.toFixed(1)} ms (${(body.length / 1_000).toFixed(0)} kB)`,
  )
}

await server.stop()
await rm(folder, { recursive: true, force: true })
