import type { Context, MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { AppEnv } from './deps.ts'

const READS = ['GET', 'HEAD', 'OPTIONS']

/**
 * Names every request, counts it, and logs those that write or fail, one line each. Reads that
 * succeed are counted and no more: most are answered from what is kept, in less time than a line
 * takes. The answer to what is logged carries its id, and so does any whose caller sent one.
 */
export const requestLog: MiddlewareHandler<AppEnv> = async (c, next) => {
  const began = performance.now()
  const given = c.req.header('X-Request-Id')
  const id = given !== undefined && /^[\w.-]{1,64}$/.test(given) ? given : crypto.randomUUID()
  c.set('requestId', id)
  await next()
  const { log, metrics } = c.get('deps')
  const { method } = c.req
  const { status } = c.res
  const ms = performance.now() - began
  metrics?.answered({ method, route: routePath(c, -1), status, seconds: ms / 1_000 })
  const isPlain = status < 400 && READS.includes(method)
  if (!isPlain || given === id) c.header('X-Request-Id', id)
  if (isPlain) return
  log(levelOf(status), {
    event: 'answered',
    request: id,
    method,
    path: pathOf(c),
    status,
    ms: Math.round(ms * 10) / 10,
    ...(await whoAsked(c)),
  })
}

function levelOf(status: number): 'info' | 'warn' | 'error' {
  if (status >= 500) return 'error'
  return [401, 403, 429].includes(status) ? 'warn' : 'info'
}

// The parts of an address that the log shows: what else stands in it may be a secret.
const SHOWN = /^:(process|id)\b/

function pathOf(c: Context): string {
  const given = c.req.path.split('/')
  const parts = routePath(c, -1).split('/')
  return parts.map((part, n) => (SHOWN.test(part) ? given[n]?.slice(0, 80) : part)).join('/')
}

// Ids only: names and addresses are in the database, for those who may see them.
async function whoAsked(c: Context<AppEnv>): Promise<{ person?: string; token?: string }> {
  // Where the look-up itself failed, that is what the answer tells of.
  const caller = await c.get('caller')?.catch(() => undefined)
  if (caller?.kind === 'script') return { person: caller.person.id, token: caller.token.id }
  return caller?.kind === 'person' ? { person: caller.person.id } : {}
}
