import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from './deps.ts'
import { problem } from './problem.ts'

const SAFE = ['GET', 'HEAD', 'OPTIONS']

/**
 * Refuses what another site makes a browser ask for. Browsers say from where they ask in every
 * request that writes; a cookie alone is no word of its owner. Scripts with a token have none.
 */
export const sameOrigin: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (SAFE.includes(c.req.method) || c.req.header('Authorization') !== undefined) return next()
  const origin = c.req.header('Origin')
  const own = [c.get('deps').origin(c), new URL(c.req.url).origin]
  const isForeign =
    origin === undefined ? c.req.header('Cookie') !== undefined : !own.includes(origin)
  if (!isForeign) return next()
  return problem(
    c,
    'foreign-origin',
    'The request comes from another site. Open Tributary itself and try again.',
  )
}
