import { launchBrowser } from '../world/browser.ts'
import { startServer } from '../world/server.ts'

// Lighthouse's slow 4G: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up, a CPU four times slower.
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
}

const server = await startServer()
const browser = await launchBrowser()
console.log(
  'First load of the overview (aims: 70 kB of JavaScript, largest paint under 1,500 ms on slow 4G)',
)
for (const [name, throttled] of [
  ['unthrottled, the baseline', false],
  ['slow 4G and a CPU four times slower', true],
] as const) {
  const paints: number[] = []
  let bytes = 0
  for (let run = 0; run < 3; run += 1) {
    const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    const scripts = new Set<string>()
    bytes = 0
    session.on(
      'Network.responseReceived',
      ({ requestId, type }) => type === 'Script' && scripts.add(requestId),
    )
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength
    })
    if (throttled) {
      await session.send('Network.emulateNetworkConditions', SLOW_4G)
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    }
    await page.addInitScript(() => {
      new PerformanceObserver(list => {
        for (const entry of list.getEntries())
          Object.assign(window, { largestPaint: entry.startTime })
      }).observe({ type: 'largest-contentful-paint', buffered: true })
    })
    await page.goto(`${server.url}/wsis20`, { waitUntil: 'networkidle' })
    paints.push(
      await page.evaluate(() => (window as unknown as { largestPaint: number }).largestPaint),
    )
    await context.close()
  }
  const median = paints.toSorted((a, b) => a - b)[1] ?? 0
  console.log(
    `  ${name}: largest paint ${median.toFixed(0)} ms (median of 3), ${(bytes / 1_000).toFixed(1)} kB of JavaScript over the wire`,
  )
}
await browser.close()
await server.stop()
