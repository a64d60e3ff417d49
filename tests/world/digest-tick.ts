// A process that delivers what is due as the server's tick does, at each instant that it is told; a
// test kills it.
import 'temporal-polyfill/global'
import { createInterface } from 'node:readline'
import type { Deps } from '@tributary/api/deps'
import { deliverDigests } from '@tributary/api/features/outbox/deliver-digests'
import { openFile } from '@tributary/database/connection/open-file'
import { openRemote } from '@tributary/database/connection/open-remote'
import { resendMailer } from '@tributary/mail/transport/resend-mailer'

/** Where the process delivers; `most` mails go in one batch. */
export type TickSettings = { database: string; provider: string; most: number }

/** One tick; `dies` names the call to the database around which the process kills itself. */
export type TickOrder = {
  now: string
  dies?: { call: number; when: 'before' | 'after' } | undefined
}

const settings: TickSettings = JSON.parse(process.argv[2] ?? '')
const isRemote = settings.database.startsWith('http')
const db = await (isRemote ? openRemote(settings.database) : openFile(settings.database))
const mailer = resendMailer('re_test', settings.provider)
if (mailer.batch) mailer.batch.most = settings.most
let order: TickOrder = { now: '' }
let calls = 0
for (const name of ['execute', 'batch'] as const) {
  const own = db.$client[name].bind(db.$client) as (...given: unknown[]) => Promise<unknown>
  Object.assign(db.$client, {
    [name]: async (...given: unknown[]) => {
      calls += 1
      const when = calls === order.dies?.call ? order.dies.when : undefined
      if (when === 'before') process.kill(process.pid, 'SIGKILL')
      const answer = await own(...given)
      if (when === 'after') process.kill(process.pid, 'SIGKILL')
      return answer
    },
  })
}
const deps: Partial<Deps> = {
  db,
  mailer,
  now: () => order.now,
  mailFrom: 'Tributary <digest@tributary.test>',
  secret: 'a secret of a test, and of no one else',
  publicUrl: 'https://tributary.test',
  log: (level, entry) => process.stderr.write(`${level} ${JSON.stringify(entry)}\n`),
  isStopping: () => false,
}
process.stdout.write('ready\n')
for await (const line of createInterface({ input: process.stdin })) {
  order = JSON.parse(line)
  calls = 0
  await deliverDigests(deps as Deps, order.now)
  process.stdout.write('done\n')
}
process.exit(0)
