import 'temporal-polyfill/global'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFile } from '@tributary/database/connection/open-file'
import { importProcess } from '@tributary/database/process/import-process'
import { bigProcess } from '../world/big-process.ts'
import { launchBrowser } from '../world/browser.ts'
import { startServer } from '../world/server.ts'

const MILESTONES = 5_000
const CONSULTATIONS = 500

async function timed<Result>(work: () => Promise<Result>): Promise<[ms: number, Result]> {
  const start = performance.now()
  const result = await work()
  return [performance.now() - start, result]
}

// The same process with 5,000 milestones and 500 consultations: import, lists, feeds, timeline.
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

const browser = await launchBrowser()
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
for (const [name, query] of [
  ['three years', 'from=2024-01-01&to=2026-12-31'],
  ['a quarter', 'from=2025-04-01&to=2025-06-30'],
  ['twelve years', 'from=2021-01-01&to=2032-12-31'],
] as const) {
  await page.goto(`${server.url}/big/roadmaps?on=2025-06-16&${query}`, { waitUntil: 'networkidle' })
  const frames = await panned()
  const sorted = frames.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
  const marks = await page.locator('.timeline a').count()
  console.log(
    `  panning ${name} (${marks} marks drawn): median frame ${at(0.5)} ms, 95th percentile ${at(0.95)} ms over ${frames.length} frames (aim: 20 ms, 50 a second)`,
  )
}
await browser.close()
await server.stop()
await rm(folder, { recursive: true, force: true })

// Drags the lanes to and fro and gives the times between frames, in ms.
async function panned(): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { frameTimes: times })
    const tick = (last: number) => (now: number) => {
      times.push(now - last)
      requestAnimationFrame(tick(now))
    }
    requestAnimationFrame(now => requestAnimationFrame(tick(now)))
  })
  const lanes = await page.locator('.timeline > svg').nth(1).boundingBox()
  const y = (lanes?.y ?? 400) + 60
  for (const [from, to] of [
    [1_200, 300],
    [300, 1_200],
    [1_200, 300],
  ] as const) {
    await page.mouse.move(from, y)
    await page.mouse.down()
    await page.mouse.move(to, y, { steps: 60 })
    await page.mouse.up()
  }
  return page.evaluate(() => (window as unknown as { frameTimes: number[] }).frameTimes)
}
