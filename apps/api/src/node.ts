import 'temporal-polyfill/global'
import { createServer, type RequestListener, type Server, type ServerOptions } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { standingOf } from '@tributary/database/change/standing'
import { standingsInFile } from '@tributary/database/change/standings-in-file'
import { closeDatabase } from '@tributary/database/connection/close'
import { DatabaseError } from '@tributary/database/connection/migrate'
import type { Context } from 'hono'
import { answerUnreadable } from './answer-unreadable.ts'
import { createApp } from './app.ts'
import { createAuth } from './auth.ts'
import { compressOnNode } from './compress-node.ts'
import {
  type Config,
  ConfigError,
  readConfig,
  replyAddress,
  singleSignOnIn,
  usesMailbox,
} from './config.ts'
import type { Deps } from './deps.ts'
import { feedDoor } from './feed-door.ts'
import { files, isFile } from './files.ts'
import { firstInvitation, invitationLines } from './first-coordinator.ts'
import { tick } from './jobs.ts'
import { keptAnswers } from './kept-answer.ts'
import { memoryLimits } from './limits.ts'
import { logCrash } from './log-crash.ts'
import { mailerOnNode } from './mailer-node.ts'
import { countedMailer, prometheus } from './metrics.ts'
import { onceATurn } from './once-a-turn.ts'
import { databaseFile, openDatabase } from './open-database.ts'
import { LONGEST_WAIT } from './outside.ts'
import { outsideOnNode } from './outside-node.ts'
import { ownSecret } from './own-secret.ts'
import { pinoLog } from './pino-log.ts'
import { Shutdown } from './shutdown.ts'
import { TasksUnderWay } from './tasks-under-way.ts'

// As often as the Worker's cron trigger.
const TICK = 5 * 60_000

try {
  await start()
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof DatabaseError)) throw error
  console.error(error.message)
  process.exit(1)
}

async function start(): Promise<void> {
  const config = readConfig(process.env)
  const now = () => new Date().toISOString()
  const log = pinoLog(config.LOG_LEVEL)
  logCrash(log)
  const shutdown = new Shutdown(log)
  const tasks = new TasksUnderWay(log)
  const db = await openDatabase(config, now())
  const standings = config.DATABASE_URL ? undefined : standingsInFile(databaseFile(config.DATA_DIR))
  const ownOrigin = config.PUBLIC_URL ?? `http://localhost:${config.PORT}`
  const singleSignOn = singleSignOnIn(config)
  const secret = config.AUTH_SECRET ?? (await ownSecret(config.DATA_DIR))
  const stop = new AbortController()
  const mailer = mailerOnNode(config, db, now)
  const metrics = config.METRICS_TOKEN ? prometheus(config.METRICS_TOKEN) : undefined
  const deps: Deps = {
    db,
    now,
    standingOf: onceATurn(standings?.of ?? (processId => standingOf(db, processId))),
    auth: createAuth(db, { baseUrl: ownOrigin, secret, singleSignOn }),
    secret,
    mailer: metrics ? countedMailer(mailer, metrics) : mailer,
    mailFrom: config.MAIL_FROM,
    replyTo: replyAddress(config),
    repliesSecret: config.REPLIES_WEBHOOK_SECRET,
    mailEventsSecret: config.RESEND_WEBHOOK_SECRET,
    singleSignOn: singleSignOn?.name,
    limits: memoryLimits(),
    outside: outsideOnNode({
      allowPrivate: config.ALLOW_PRIVATE_CALENDARS,
      patience: () => AbortSignal.any([AbortSignal.timeout(LONGEST_WAIT), stop.signal]),
    }),
    log,
    later: (_, task) => tasks.add(task),
    release: config.RELEASE,
    origin: c => config.PUBLIC_URL ?? new URL(c.req.url).origin,
    publicUrl: ownOrigin,
    mailbox: usesMailbox(config),
    isLocal,
    machineOf: c => machineOf(c, config),
    isStopping: shutdown.isStopping,
    metrics,
    compress: compressOnNode,
    keptFeeds: keptAnswers(),
  }
  const app = createApp(() => deps)
  const fetch: typeof app.fetch = (request, env) =>
    isFile(request.url) ? files.fetch(request, env) : app.fetch(request, env)
  const door = feedDoor(deps)
  const server = serve({
    fetch,
    port: config.PORT,
    ...(config.HOST && { hostname: config.HOST }),
    createServer: ((options: ServerOptions, listener: RequestListener) =>
      createServer(options, (request, response) =>
        door(request, response, () => listener(request, response)),
      )) as typeof createServer,
  })
  answerUnreadable(server as Server)
  server.once('error', (error: NodeJS.ErrnoException) => {
    const reason =
      error.code === 'EADDRINUSE'
        ? `Port ${config.PORT} is in use. Stop what uses it, or choose another: PORT=3001 npm start`
        : `The server cannot listen on port ${config.PORT}: ${error.message}`
    console.error(reason)
    process.exit(1)
  })
  server.once('listening', async () => {
    const { port } = server.address() as AddressInfo
    const origin = config.PUBLIC_URL ?? `http://localhost:${port}`
    const first = await firstInvitation(db, now(), origin)
    console.log(
      [`Tributary is at ${origin}`, ...(first ? [invitationLines(first)] : [])].join('\n'),
    )
  })
  const ticking = setInterval(() => tasks.add(tick(deps, now())), TICK)
  shutdown.onSignal(server, async () => {
    clearInterval(ticking)
    stop.abort()
    await tasks.settled()
    standings?.close()
    await closeDatabase(db)
  })
}

// A proxy on this machine speaks for others: what it forwards is not local.
function isLocal(c: Context): boolean {
  const forwarded = c.req.header('X-Forwarded-For') ?? c.req.header('Forwarded')
  return forwarded === undefined && isLoopback(addressOf(c))
}

// A proxy is believed about others where it is on this machine, or where one must be: at a public address.
function machineOf(c: Context, { PUBLIC_URL }: Config): string {
  const address = addressOf(c)
  const forwarded = c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim()
  return forwarded && (isLoopback(address) || PUBLIC_URL) ? forwarded : address
}

function isLoopback(address: string): boolean {
  return /^(127\.|::1$|::ffff:127\.)/.test(address)
}

function addressOf(c: Context): string {
  return getConnInfo(c).remote.address ?? ''
}
