import 'temporal-polyfill/global'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFile } from '@tributary/database/connection/open-file'
import { importProcess } from '@tributary/database/process/import-process'
import type { Page } from 'playwright-core'
import { bigProcess } from '../world/big-process.ts'
import { launchBrowser } from '../world/browser.ts'
import { startServer } from '../world/server.ts'

// Panning and zooming 5,000 milestones. The screen's clock is off, so that the time from frame to
// frame is what a frame costs and not the 16.7 ms that a screen waits for the next.
const UNCLOCKED = ['--disable-frame-rate-limit', '--disable-gpu-vsync']
const MILESTONES = 5_000

const folder = await mkdtemp(join(tmpdir(), 'tributary-bench-'))
const db = await openFile(join(folder, 'tributary.db'))
await importProcess(db, { personId: null }, bigProcess(MILESTONES, 0), '2026-11-24T12:00:00.000Z')
db.$client.close()

const server = await startServer(folder)
const browser = await launchBrowser(UNCLOCKED)
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
console.log(
  `Timeline: ${MILESTONES} milestones, each frame's cost in ms (aims: median 16, 95th percentile 33)`,
)
for (const [name, query] of [
  ['a quarter', 'from=2025-04-01&to=2025-06-30'],
  ['three years', 'from=2024-01-01&to=2026-12-31'],
  ['twelve years', 'from=2021-01-01&to=2032-12-31'],
  ['three years, critical path and slack', 'from=2024-01-01&to=2026-12-31&critical=1'],
] as const) {
  await page.goto(`${server.url}/big/roadmaps?on=2025-06-16&${query}`, { waitUntil: 'networkidle' })
  await page.locator('.timeline a').first().waitFor()
  const middle = await inLanes(page)
  const marks = await page.locator('.timeline a').count()
  const panning = await framesOf(page, async () => {
    await page.mouse.move(middle.x + 400, middle.y)
    await page.mouse.down()
    for (const to of [-500, 500, -500]) {
      await page.mouse.move(middle.x + to, middle.y, { steps: 60 })
    }
    await page.mouse.up()
  })
  const zooming = await framesOf(page, async () => {
    await page.mouse.move(middle.x, middle.y)
    await page.keyboard.down('Control')
    for (const by of [-30, 30, -30]) {
      for (let step = 0; step < 30; step += 1) await page.mouse.wheel(0, by)
    }
    await page.keyboard.up('Control')
  })
  console.log(`  ${name} (${marks} marks drawn): panning ${panning}; zooming ${zooming}`)
}
await browser.close()
await server.stop()
await rm(folder, { recursive: true, force: true })

async function inLanes(of: Page): Promise<{ x: number; y: number }> {
  await of.locator('.timeline').evaluate(element => {
    window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 60)
  })
  return { x: 760, y: 500 }
}

/** What the frames cost while something is done, those in which nothing changes left out. */
async function framesOf(of: Page, work: () => Promise<void>): Promise<string> {
  await of.evaluate(() => {
    const costs: number[] = []
    const look = { costs, isOver: false }
    Object.assign(window, { look })
    const shown = () =>
      Array.from(document.querySelectorAll('.timeline .will-change-transform'), element =>
        [element.getAttribute('style'), element.firstElementChild?.getAttribute('width')].join(),
      ).join()
    let [last, before] = [performance.now(), shown()]
    const tick = (now: number) => {
      const after = shown()
      if (after !== before) costs.push(now - last)
      ;[last, before] = [now, after]
      if (!look.isOver) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
  })
  await work()
  const costs = await of.evaluate(() => {
    const { look } = window as unknown as { look: { costs: number[]; isOver: boolean } }
    look.isOver = true
    return look.costs
  })
  const sorted = costs.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
  return `median ${at(0.5)}, 95th percentile ${at(0.95)} over ${costs.length} frames`
}
