import type { MiddlewareHandler } from 'hono'
import { callerOf } from './caller.ts'
import type { AppEnv } from './deps.ts'
import { overLimit } from './limit.ts'
import { notSignedIn } from './permit.ts'

/** Refuses a token that is no good, before anything is answered; tries are limited. */
export const knownCaller: MiddlewareHandler<AppEnv> = async (c, next) => {
  // The numbers have a token of their own, which is nobody's.
  const isNobodys = c.req.path === '/api/metrics'
  if (isNobodys || c.req.header('Authorization') === undefined) return next()
  const caller = await callerOf(c)
  if (caller.kind !== 'refused') return next()
  const refused = await overLimit(c, 'secretByMachine', c.get('deps').machineOf(c))
  return refused ?? notSignedIn(c)
}

const SAFE = ['GET', 'HEAD', 'OPTIONS']

// Asked with a body, and nothing is written.
const QUESTION = /^\/api\/processes\/[^/]+\/(what-if|clashes\/check|feeds\/preview)$/

/** Whoever writes is known, before what they write is looked at; a minute takes so many writes. */
export const knownWriter: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (SAFE.includes(c.req.method) || QUESTION.test(c.req.path)) return next()
  const caller = await callerOf(c)
  if (caller.kind !== 'person' && caller.kind !== 'script') return notSignedIn(c)
  return (await overLimit(c, 'write', caller.person.id)) ?? next()
}
