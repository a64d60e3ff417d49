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

// Panning and zooming 5,000 milestones, a step in each frame. A frame's cost is the time from its
// first script to when all of it is painted; from frame to frame it is never less than the 16.7 ms
// of a screen.
const MILESTONES = 5_000

const folder = await mkdtemp(join(tmpdir(), 'tributary-bench-'))
const db = await openFile(join(folder, 'tributary.db'))
await importProcess(db, { personId: null }, bigProcess(MILESTONES, 0), '2026-11-24T12:00:00.000Z')
db.$client.close()

const server = await startServer(folder)
const browser = await launchBrowser()
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
console.log(
  `Timeline: ${MILESTONES} milestones, the cost of a frame (aims: median 16 ms, 95th percentile 33 ms)`,
)
for (const [name, query] of [
  ['a quarter', 'from=2025-04-01&to=2025-06-30'],
  ['three years', 'from=2024-01-01&to=2026-12-31'],
  ['twelve years', 'from=2021-01-01&to=2032-12-31'],
  ['three years, critical path and slack', 'from=2024-01-01&to=2026-12-31&critical=1'],
] as const) {
  await page.goto(`${server.url}/big/roadmaps?on=2025-06-16&${query}`, { waitUntil: 'networkidle' })
  await page.locator('.timeline a').first().waitFor()
  await page.locator('.timeline').evaluate(element => {
    window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 60)
  })
  const marks = await page.locator('.timeline a').count()
  console.log(`  ${name}, ${marks} marks drawn:`)
  for (const way of ['panning', 'zooming'] as const) {
    const { costs, gaps } = await framesOf(page, way)
    console.log(
      `    ${way}: median ${at(costs, 0.5)} ms, 95th percentile ${at(costs, 0.95)} ms; from frame to frame ${at(gaps, 0.5)} ms and ${at(gaps, 0.95)} ms`,
    )
  }
}
await browser.close()
await server.stop()
await rm(folder, { recursive: true, force: true })

function at(times: number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b)
  return (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
}

type Frames = { costs: number[]; gaps: number[] }

/** Turns the wheel once in each of 180 frames, to and fro, and says what these cost in ms. */
function framesOf(of: Page, way: 'panning' | 'zooming'): Promise<Frames> {
  return of.evaluate(
    ({ way, frames }) =>
      new Promise<Frames>(resolve => {
        const lanes = document.querySelector('.timeline svg[role=group]')
        const { left, top } = lanes?.closest('.cursor-grab')?.getBoundingClientRect() ?? {
          left: 0,
          top: 0,
        }
        const found: Frames = { costs: [], gaps: [] }
        const painted = new MessageChannel()
        let count = 0
        let start = 0
        painted.port1.onmessage = () => {
          found.costs.push(performance.now() - start)
          if (count < frames) requestAnimationFrame(turn)
          else resolve(found)
        }
        const turn = () => {
          const now = performance.now()
          if (count > 0) found.gaps.push(now - start)
          start = now
          const to = Math.floor(count / 30) % 2 === 0 ? -1 : 1
          const wheel = way === 'zooming' ? { ctrlKey: true, deltaY: to * 4 } : { deltaX: -to * 40 }
          lanes?.dispatchEvent(
            new WheelEvent('wheel', {
              ...wheel,
              clientX: left + 600,
              clientY: top + 300,
              bubbles: true,
              cancelable: true,
            }),
          )
          count += 1
          painted.port2.postMessage(undefined)
        }
        requestAnimationFrame(turn)
      }),
    { way, frames: 180 },
  )
}
