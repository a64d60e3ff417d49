import 'temporal-polyfill/global'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { serve } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { latestChange } from '@tributary/database/change/latest-change'
import { DatabaseError } from '@tributary/database/connection/migrate'
import { createApp } from './app.ts'
import { ConfigError, readConfig } from './config.ts'
import type { Deps } from './deps.ts'
import { files, isFile } from './files.ts'
import { onceATurn } from './once-a-turn.ts'
import { openDatabase } from './open-database.ts'

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
  const db = await openDatabase(config, now())
  const deps: Deps = {
    db,
    now,
    versionOf: onceATurn(processId => latestChange(db, processId)),
    release: config.RELEASE,
    origin: c => config.PUBLIC_URL ?? new URL(c.req.url).origin,
    mailbox: config.RESEND_API_KEY === undefined,
    isLocal,
    gzip: body => gzipSync(body),
  }
  const app = createApp(() => deps)
  const fetch: typeof app.fetch = (request, env) =>
    isFile(request.url) ? files.fetch(request, env) : app.fetch(request, env)
  const server = serve({ fetch, port: config.PORT, ...(config.HOST && { hostname: config.HOST }) })
  server.once('error', (error: NodeJS.ErrnoException) => {
    const reason =
      error.code === 'EADDRINUSE'
        ? `Port ${config.PORT} is in use. Stop what uses it, or choose another: PORT=3001 npm start`
        : `The server cannot listen on port ${config.PORT}: ${error.message}`
    console.error(reason)
    process.exit(1)
  })
  server.once('listening', () => {
    const { port } = server.address() as AddressInfo
    console.log(`Tributary is at http://localhost:${port}`)
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0))
      if ('closeIdleConnections' in server) server.closeIdleConnections()
    })
  }
}

// A proxy on this machine speaks for others: what it forwards is not local.
function isLocal(c: Parameters<Deps['isLocal']>[0]): boolean {
  const forwarded = c.req.header('X-Forwarded-For') ?? c.req.header('Forwarded')
  const address = getConnInfo(c).remote.address ?? ''
  return forwarded === undefined && /^(127\.|::1$|::ffff:127\.)/.test(address)
}
