import 'temporal-polyfill/global'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Deps } from '@tributary/api/deps'
import { deliverDigests } from '@tributary/api/features/outbox/deliver-digests'
import { openFile } from '@tributary/database/connection/open-file'
import { resendMailer } from '@tributary/mail/transport/resend-mailer'

// The digests of ten thousand people on one Monday after a week in which dates moved: composed, kept
// and handed over to a provider on this machine.
const READERS = 10_000
const SHORT = '--max-semi-space-size=4'
const NOW = '2027-06-07T22:00:00.000Z'

const folder = await mkdtemp(join(tmpdir(), 'tributary-'))
const provider = spawn(process.execPath, [join(import.meta.dirname, 'bare-provider.ts')], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
const file = join(folder, 'bench.db')
const [said] = await once(provider.stdout, 'data')
const url = String(said).trim()
try {
  // By another process, so that this one's memory is that of the server alone.
  const filler = join(import.meta.dirname, 'fill-readers.ts')
  const filling = spawn(process.execPath, [filler, file, String(READERS)], { stdio: 'inherit' })
  await once(filling, 'close')
  await run()
} finally {
  provider.kill()
  await rm(folder, { recursive: true, force: true })
}
// Node leaves garbage lie while there is room: once more as where memory is short.
if (process.execArgv.length === 0) {
  const again = [SHORT, import.meta.filename]
  await once(spawn(process.execPath, again, { stdio: 'inherit' }), 'close')
}

async function run(): Promise<void> {
  const db = await openFile(file)
  const deps: Partial<Deps> = {
    db,
    now: () => NOW,
    mailer: resendMailer('re_bench', url),
    mailFrom: 'Tributary <digest@tributary.test>',
    secret: 'a secret of a bench, and of no one else',
    publicUrl: 'https://tributary.test',
    log: (_, entry) => console.log(entry),
    isStopping: () => false,
  }
  const before = process.memoryUsage.rss()
  const start = performance.now()
  await deliverDigests(deps as Deps, NOW)
  const seconds = (performance.now() - start) / 1_000
  const most = process.resourceUsage().maxRSS / 1_024
  const { mails, bytes, recipients } = (await (await fetch(url)).json()) as {
    mails: number
    bytes: number
    recipients: number
  }

  const size = Math.round(bytes / mails)
  const batch = JSON.stringify(Array(100).fill({ to: 'p@people.test', html: 'x'.repeat(size) }))
  const bare = performance.now()
  for (let n = 0; n < READERS / 100; n += 1) {
    await (await fetch(`${url}/emails/batch`, { method: 'POST', body: batch })).arrayBuffer()
  }
  const floor = (performance.now() - bare) / 1_000
  console.log(
    `${mails} digests to ${recipients} people, ${(size / 1_000).toFixed(1)} kB each, by node ${process.execArgv.join(' ')}`,
  )
  console.log(`  composed, kept and handed over in ${seconds.toFixed(1)} s (aim: 60 s)`)
  console.log(`  the bytes alone, posted by fetch: ${floor.toFixed(1)} s`)
  console.log(
    `  memory: ${most.toFixed(0)} MB at most (aim: 300 MB), ${(before / 1_048_576).toFixed(0)} MB before`,
  )
}
