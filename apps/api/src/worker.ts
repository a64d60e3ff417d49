import 'temporal-polyfill/global'
import { standingOf } from '@tributary/database/change/standing'
import { openRemote } from '@tributary/database/connection/open-remote'
import type { Context } from 'hono'
import { createApp } from './app.ts'
import { createAuth } from './auth.ts'
import { ConfigError, readConfig, replyAddress, singleSignOnIn, usesMailbox } from './config.ts'
import { consoleLog } from './console-log.ts'
import type { Deps } from './deps.ts'
import { errorFacts } from './error-facts.ts'
import { tick } from './jobs.ts'
import { memoryLimits } from './limits.ts'
import { mailerFor } from './mailer.ts'
import { outsideOnWorker } from './outside-worker.ts'

type Bindings = Record<string, string | undefined> & { DATABASE_URL: string; AUTH_SECRET: string }

const known = new WeakMap<object, Deps>()

const app = createApp(bindings => depsIn(bindings as Bindings))

/** The app on Cloudflare Workers: a remote libSQL server, the web app's files by the platform. */
export default {
  fetch: app.fetch,
  /** What the cron trigger of wrangler.jsonc calls. */
  scheduled(_: unknown, bindings: Bindings): Promise<void> {
    const deps = depsIn(bindings)
    return tick(deps, deps.now())
  },
}

function depsIn(bindings: Bindings): Deps {
  const found = known.get(bindings)
  if (found) return found
  const deps = depsOf(bindings)
  known.set(bindings, deps)
  return deps
}

function depsOf(bindings: Bindings): Deps {
  const config = readConfig(bindings)
  if (config.SMTP_URL) {
    throw new ConfigError('SMTP_URL needs Node: a Worker sends mail by RESEND_API_KEY')
  }
  const db = openRemote(bindings.DATABASE_URL, config.DATABASE_AUTH_TOKEN)
  const now = () => new Date().toISOString()
  const singleSignOn = singleSignOnIn(config)
  const { PUBLIC_URL, AUTH_SECRET = '' } = config
  const baseUrl = PUBLIC_URL ?? 'http://localhost'
  return {
    db,
    now,
    standingOf: processId => standingOf(db, processId),
    auth: createAuth(db, { baseUrl, secret: AUTH_SECRET, singleSignOn }),
    secret: AUTH_SECRET,
    mailer: mailerFor(config, db, now),
    mailFrom: config.MAIL_FROM,
    replyTo: replyAddress(config),
    repliesSecret: config.REPLIES_WEBHOOK_SECRET,
    mailEventsSecret: config.RESEND_WEBHOOK_SECRET,
    singleSignOn: singleSignOn?.name,
    limits: memoryLimits(),
    outside: outsideOnWorker({ allowPrivate: config.ALLOW_PRIVATE_CALENDARS }),
    log: consoleLog,
    later: (c, task) =>
      c.executionCtx.waitUntil(
        task.catch(error => consoleLog('error', { event: 'task failed', ...errorFacts(error) })),
      ),
    release: config.RELEASE,
    origin: c => PUBLIC_URL ?? new URL(c.req.url).origin,
    publicUrl: PUBLIC_URL,
    mailbox: usesMailbox(config),
    // A platform's requests all come from outside.
    isLocal: () => false,
    machineOf: (c: Context) => c.req.header('CF-Connecting-IP') ?? '',
    isStopping: () => false,
  }
}
