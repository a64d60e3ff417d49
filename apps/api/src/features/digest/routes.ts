import { OpenAPIHono } from '@hono/zod-openapi'
import * as preview from '@tributary/contract/digest/preview-route'
import * as contract from '@tributary/contract/digest/routes'
import type { Context } from 'hono'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { permit } from '../../permit.ts'
import { noProcess, problem } from '../../problem.ts'
import { signedIn } from '../../signed-in.ts'
import { previewDigest } from './preview-digest.ts'
import { readDigest } from './read-digest.ts'

/**
 * Anybody may read the digest of a body: nobody's own is in it; the app has refused processes that
 * are not public. That of a person is theirs, and the coordinators'; no script has it.
 */
export const digestRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.getDigest, async c => {
    const { process: processId } = c.req.valid('param')
    const { body, on, format } = c.req.valid('query')
    const deps = c.get('deps')
    // Which clashes somebody lets stand is not in the log of changes, by which answers are kept.
    c.header('Cache-Control', 'no-store')
    const read = await readDigest(deps, { processId, body, on, origin: deps.origin(c) })
    if (read.ok) {
      if (format === 'text') return c.text(read.digest.text, 200)
      forMail(c)
      return c.html(read.digest.html, 200)
    }
    if (read.reason === 'no_process') return noProcess(c, processId)
    return problem(c, 'not-found', `There is no body "${body}" in the process "${processId}".`)
  })
  .openapi(preview.previewDigest, async c => {
    const { process: processId, id } = c.req.valid('param')
    const { on, format } = c.req.valid('query')
    const person = await signedIn(c)
    if (!person.ok) return person.answer
    const isOwn = id === person.person.id
    const allowed = await permit(c, processId, isOwn ? 'meet' : 'administer')
    if (!allowed.ok) return allowed.answer
    const deps = c.get('deps')
    const origin = deps.origin(c)
    const read = await previewDigest(deps, { processId, personId: id, on, origin })
    if (!read.ok) {
      if (read.reason === 'no_process') return noProcess(c, processId)
      const missing = read.reason === 'no_person' ? `person "${id}"` : 'body of their choice'
      return problem(c, 'not-found', `There is no ${missing} in the process "${processId}".`)
    }
    const { digest } = read
    c.header('Cache-Control', 'no-store')
    c.header('X-Digest-Subject', encodeURIComponent(digest.subject))
    if ((format ?? read.format) === 'text') return c.text(digest.text, 200)
    forMail(c)
    return c.html(digest.html, 200)
  })

// The mail's own styles stand in it; it runs nothing and fetches nothing.
function forMail(c: Context): void {
  c.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
}
