import 'temporal-polyfill/global'
import { latestChange } from '@tributary/database/change/latest-change'
import { openRemote } from '@tributary/database/connection/open-remote'
import { createApp } from './app.ts'
import type { Deps } from './deps.ts'

type Bindings = {
  DATABASE_URL: string
  DATABASE_AUTH_TOKEN?: string
  PUBLIC_URL?: string
  RELEASE?: string
}

const known = new WeakMap<object, Deps>()

/** The app on Cloudflare Workers: a remote libSQL server, the web app's files by the platform. */
export default createApp(bindings => {
  const found = known.get(bindings as Bindings)
  if (found) return found
  const deps = depsOf(bindings as Bindings)
  known.set(bindings as Bindings, deps)
  return deps
})

function depsOf(bindings: Bindings): Deps {
  const db = openRemote(bindings.DATABASE_URL, bindings.DATABASE_AUTH_TOKEN)
  return {
    db,
    now: () => new Date().toISOString(),
    versionOf: processId => latestChange(db, processId),
    release: bindings.RELEASE ?? 'dev',
    origin: c => bindings.PUBLIC_URL ?? new URL(c.req.url).origin,
    // A platform's requests all come from outside: there is no mailbox to look into.
    mailbox: false,
    isLocal: () => false,
  }
}
