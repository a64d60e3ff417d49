import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { newFolder } from '../world/new-folder.ts'
import { freePort } from '../world/ports.ts'
import { runServer } from '../world/server.ts'

// The digests of ten thousand people on one Monday after a week in which dates moved: composed, kept
// and handed over to a provider on this machine, by the server as `npm start` runs it.
const READERS = 10_000

const inBench = (name: string) => join(import.meta.dirname, name)
const folder = await newFolder()
const provider = spawn(process.execPath, [inBench('bare-provider.ts')], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
const [said] = await once(provider.stdout, 'data')
const url = String(said).trim()
try {
  const args = [inBench('fill-readers.ts'), join(folder, 'tributary.db'), String(READERS)]
  await once(spawn(process.execPath, args, { stdio: 'inherit' }), 'close')
  await run()
} finally {
  provider.kill()
  await rm(folder, { recursive: true, force: true })
}

async function run(): Promise<void> {
  const server = runServer({
    DATA_DIR: folder,
    PORT: String(await freePort()),
    RESEND_API_KEY: 're_bench',
    RESEND_BASE_URL: url,
    LOG_LEVEL: 'warn',
    NODE_OPTIONS: `--import=${pathToFileURL(inBench('on-monday.ts'))}`,
  })
  await until(() => server.said().includes('ticking'))
  const start = performance.now()
  await until(async () => (await handedOver()).mails >= READERS)
  const seconds = (performance.now() - start) / 1_000
  server.child.kill('SIGTERM')
  await server.ended
  if (server.logged()) console.error(server.logged())
  const [, before] = /ticking, (\d+ MB)/.exec(server.said()) ?? []
  const [, most] = /at most (\d+ MB)/.exec(server.said()) ?? []

  const { mails, bytes, recipients } = await handedOver()
  const size = Math.round(bytes / mails)
  const batch = JSON.stringify(Array(100).fill({ to: 'p@people.test', html: 'x'.repeat(size) }))
  const bare = performance.now()
  for (let n = 0; n < READERS / 100; n += 1) {
    await (await fetch(`${url}/emails/batch`, { method: 'POST', body: batch })).arrayBuffer()
  }
  const floor = (performance.now() - bare) / 1_000
  console.log(`${mails} digests to ${recipients} people, ${(size / 1_000).toFixed(1)} kB each`)
  console.log(`  composed, kept and handed over in ${seconds.toFixed(1)} s (aim: 60 s)`)
  console.log(`  the bytes alone, posted by fetch: ${floor.toFixed(1)} s`)
  console.log(`  memory of the server: ${most} at most (aim: 300 MB), ${before} before`)
}

async function handedOver(): Promise<{ mails: number; bytes: number; recipients: number }> {
  return (await (await fetch(url)).json()) as Awaited<ReturnType<typeof handedOver>>
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(50)
}
