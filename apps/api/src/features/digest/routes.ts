import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/digest/routes'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { noProcess, problem } from '../../problem.ts'
import { readDigest } from './read-digest.ts'

/** Anybody may call these; the app has refused processes that are not public. */
export const digestRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest }).openapi(
  contract.getDigest,
  async c => {
    const { process: processId } = c.req.valid('param')
    const { body, on, format } = c.req.valid('query')
    const deps = c.get('deps')
    // Which clashes somebody lets stand is not in the log of changes, by which answers are kept.
    c.header('Cache-Control', 'no-store')
    const read = await readDigest(deps, { processId, body, on, origin: deps.origin(c) })
    if (read.ok) {
      if (format === 'text') return c.text(read.digest.text, 200)
      // The mail's own styles stand in it; it runs nothing and fetches nothing.
      c.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
      return c.html(read.digest.html, 200)
    }
    if (read.reason === 'no_process') return noProcess(c, processId)
    return problem(c, 'not-found', `There is no body "${body}" in the process "${processId}".`)
  },
)
