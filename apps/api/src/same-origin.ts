import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from './deps.ts'
import { problem } from './problem.ts'

const SAFE = ['GET', 'HEAD', 'OPTIONS']

// RFC 8058: mail programs ask for this from anywhere, and the secret in the address is all that counts.
const ONE_CLICK = /^\/api\/digest\/[^/]+\/unsubscribe$/

/**
 * Refuses what another site makes a browser ask for. Browsers say from where they ask in every
 * request that writes; a cookie alone is no word of its owner. Scripts with a token have none.
 */
export const sameOrigin: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (SAFE.includes(c.req.method) || c.req.header('Authorization') !== undefined) return next()
  if (ONE_CLICK.test(c.req.path)) return next()
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
