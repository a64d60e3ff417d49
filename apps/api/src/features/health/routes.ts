import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/health/routes'
import { standingOf } from '@tributary/database/change/standing'
import type { AppEnv } from '../../deps.ts'
import { errorFacts } from '../../error-facts.ts'
import { overLimit } from '../../limit.ts'
import { notSignedIn } from '../../permit.ts'
import { problem } from '../../problem.ts'

const fresh = { 'Cache-Control': 'no-store' }

/** For those who run the server; anybody may call these, but the numbers take their token. */
export const healthRoutes = new OpenAPIHono<AppEnv>()
  .openapi(contract.getHealth, c => c.json({ status: 'ok' as const }, 200, fresh))
  .openapi(contract.getReady, async c => {
    const { db, isStopping, log } = c.get('deps')
    if (isStopping()) return problem(c, 'unavailable', 'The server is stopping.')
    try {
      await standingOf(db)
    } catch (error) {
      log('error', { event: 'not ready', request: c.get('requestId'), ...errorFacts(error) })
      return problem(c, 'unavailable', 'The database does not answer.')
    }
    return c.json({ status: 'ok' as const }, 200, fresh)
  })
  .openapi(contract.getMetrics, async c => {
    const { machineOf, metrics } = c.get('deps')
    if (!metrics) return problem(c, 'not-found', 'This server counts nothing: see METRICS_TOKEN.')
    const token = /^Bearer (\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1]
    if (token !== undefined && metrics.opens(token)) {
      return c.text(await metrics.text(), 200, { ...fresh, 'Content-Type': metrics.type })
    }
    const refused = await overLimit(c, 'secretByMachine', machineOf(c))
    return refused ?? notSignedIn(c, 'Send the token that METRICS_TOKEN sets, as a Bearer token.')
  })
