import type { Database } from '@tributary/database/connection/database'
import type { Context } from 'hono'

/** What the app needs from the runtime that it stands on. */
export type Deps = {
  db: Database
  /** The present instant (UTC, ISO 8601 with milliseconds). */
  now: () => string
  /** The version of a process's record, of all of them without one. */
  versionOf: (processId?: string) => Promise<string>
  /** Names this build: what is cached by a client is not taken for another build's answer. */
  release: string
  /** The address at which people reach the app, such as `https://tributary.example`. */
  origin: (c: Context) => string
  /** Whether mail goes to the local mailbox, for want of a transport. */
  mailbox: boolean
  /** Whether the request comes from this machine itself. */
  isLocal: (c: Context) => boolean
  /** Compresses an answer that is kept; absent where the platform compresses by itself. */
  gzip?: (body: Uint8Array) => Uint8Array<ArrayBuffer>
}

export type AppEnv = { Variables: { deps: Deps } }
