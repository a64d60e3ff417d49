import { createApp } from '@tributary/api/app'
import { createAuth } from '@tributary/api/auth'
import type { Deps } from '@tributary/api/deps'
import { memoryLimits } from '@tributary/api/limits'
import { mailerFor } from '@tributary/api/mailer'
import { OutsideError } from '@tributary/api/outside'
import { standingOf } from '@tributary/database/change/standing'
import type { Database } from '@tributary/database/connection/database'
import { importProcess } from '@tributary/database/process/import-process'
import { wsis20Document } from '@tributary/wsis20/document'
import { databases, type Goes } from './fresh-database.ts'

export const NOW = '2026-11-24T12:00:00.000Z'
export const ORIGIN = 'https://tributary.test'
const SECRET = 'a secret of a test, and of no one else'

// No test asks the web.
const NOTHING_OUTSIDE: Deps['outside'] = {
  patience: () => new AbortController().signal,
  ask: () => Promise.reject(new OutsideError('unreachable')),
}

/** What the app needs, on a database; mail stays in its mailbox, and `settled` waits for it. */
export function depsOn(db: Database, more: Partial<Deps> = {}) {
  const tasks: Promise<unknown>[] = []
  const now = more.now ?? (() => NOW)
  const deps: Deps = {
    db,
    now,
    standingOf: processId => standingOf(db, processId),
    auth: createAuth(db, { baseUrl: ORIGIN, secret: SECRET }),
    secret: SECRET,
    mailer: mailerFor({}, db, now),
    mailFrom: 'Tributary <digest@tributary.test>',
    replyTo: 'replies@tributary.test',
    limits: memoryLimits(),
    outside: NOTHING_OUTSIDE,
    log: () => undefined,
    later: (_, task) => tasks.push(task),
    release: 'test',
    origin: () => ORIGIN,
    publicUrl: ORIGIN,
    mailbox: true,
    isLocal: () => true,
    machineOf: () => '192.0.2.1',
    isStopping: () => false,
    ...more,
  }
  return { deps, settled: () => Promise.all(tasks.splice(0)) }
}

const withWsis20 = databases(db => importProcess(db, { personId: null }, wsis20Document(), NOW))

/** The app as a request reaches it, on a database of its own with the WSIS+20 process. */
export async function freshApp(more: Partial<Deps> = {}, goes?: Goes) {
  const db = await withWsis20(goes)
  const { deps, settled } = depsOn(db, more)
  const app = createApp(() => deps)
  const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
  return { app, db, deps, settled, get }
}
