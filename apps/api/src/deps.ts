import type { Standing } from '@tributary/database/change/standing'
import type { Database } from '@tributary/database/connection/database'
import type { WrittenFeed } from '@tributary/ical/feed/feed-writer'
import type { Mailer } from '@tributary/mail/transport/mailer'
import type { Context } from 'hono'
import type { Auth } from './auth.ts'
import type { Caller } from './caller.ts'
import type { Compress, KeptAnswers } from './kept-answer.ts'
import type { Limits } from './limits.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { Outside } from './outside.ts'

/** What the app needs from the runtime that it stands on. */
export type Deps = {
  db: Database
  /** The present instant (UTC, ISO 8601 with milliseconds). */
  now: () => string
  /** How the record of a process stands, or of all processes without one. */
  standingOf: (processId?: string) => Promise<Standing>
  auth: Auth
  /** The server's own secret, of which the keys are made that sign what it gives out. */
  secret: string
  mailer: Mailer
  /** Whom mail comes from. */
  mailFrom: string
  /** The address to which people answer to invitations. */
  replyTo: string
  /** With what the server that takes mail signs the replies that it hands on; absent where none does. */
  repliesSecret?: string | undefined
  /** With what the provider signs what it tells of mail; absent where it tells nothing. */
  mailEventsSecret?: string | undefined
  /** Whether people of one body can sign in where they do already, and what that is called. */
  singleSignOn?: string | undefined
  limits: Limits
  /** The servers on the web that calendars are fetched from. */
  outside: Outside
  log: Log
  /** Does what an answer does not wait for; the platform stays up until it is done. */
  later: (c: Context, task: Promise<unknown>) => void
  /** Names this build: what is cached by a client is not taken for another build's answer. */
  release: string
  /** The address at which people reach the app, such as `https://tributary.example`. */
  origin: (c: Context) => string
  /** The same, for mail that no request asks for; absent where nobody has said it. */
  publicUrl?: string | undefined
  /** Whether mail goes to the local mailbox, for want of a transport. */
  mailbox: boolean
  /** Whether the request comes from this machine itself. */
  isLocal: (c: Context) => boolean
  /** The address of the machine that asks, for limits. */
  machineOf: (c: Context) => string
  /** Whether the server has been asked to stop. */
  isStopping: () => boolean
  /** What is counted; absent where nobody has a token to read it. */
  metrics?: Metrics | undefined
  /** Where public feeds are kept, to be given before the app is asked; absent where none are. */
  keptFeeds?: KeptAnswers
  /** Compresses an answer that is kept; absent where the platform compresses by itself. */
  compress?: Compress
}

export type AppEnv = {
  Variables: {
    deps: Deps
    requestId: string
    caller: Promise<Caller> | undefined
    /** What keeps the answer, if anything does: the bytes of a feed made for it are its to give. */
    keeping?: { feedBefore: WrittenFeed | undefined; feed?: WrittenFeed }
  }
}
