import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/token/routes'
import { listTokens, revokeToken } from '@tributary/database/token/api-tokens'
import { subjectOf } from '@tributary/domain/person/may'
import type { Context } from 'hono'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { permit } from '../../permit.ts'
import { faulty, problem } from '../../problem.ts'
import { signedIn } from '../../signed-in.ts'
import { createToken } from './create-token.ts'

/** A person's own tokens, for nobody else and for no script. */
export const tokenRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.listTokens, async c => {
    const { process } = c.req.valid('param')
    const allowed = await owner(c, process)
    if (!allowed.ok) return allowed.answer
    const tokens = await listTokens(c.get('deps').db, process, allowed.person.id)
    c.header('Cache-Control', 'no-store')
    return c.json({ items: tokens.map(presentToken) }, 200)
  })
  .openapi(contract.createToken, async c => {
    const { process: processId } = c.req.valid('param')
    const { name, body } = c.req.valid('json')
    const allowed = await owner(c, processId, body)
    if (!allowed.ok) return allowed.answer
    const input = { processId, personId: allowed.person.id, name, body }
    const made = await createToken(c.get('deps'), input)
    if (!made.ok) return faulty(c, made.faults)
    c.header('Cache-Control', 'no-store')
    return c.json({ ...presentToken(made.token), secret: made.secret }, 201)
  })
  .openapi(contract.revokeToken, async c => {
    const { process: processId, id } = c.req.valid('param')
    const allowed = await owner(c, processId)
    if (!allowed.ok) return allowed.answer
    const { db, now } = c.get('deps')
    const own = { processId, personId: allowed.person.id, id }
    if (!(await revokeToken(db, own, now()))) {
      return problem(c, 'not-found', 'You have no such token in this process.')
    }
    c.header('Cache-Control', 'no-store')
    return c.body(null, 204)
  })

// Whoever may write something of a body may have it written by a script.
async function owner(c: Context<AppEnv>, processId: string, body: string | null = null) {
  const person = await signedIn(c)
  if (!person.ok) return person
  const allowed =
    body === null
      ? await permit(c, processId, 'meet')
      : await permit(c, processId, 'create', subjectOf('milestone', { roadmap: body }))
  return allowed.ok ? person : allowed
}

function presentToken({ id, name, body, createdAt, lastUsedAt }: contract.Token) {
  return { id, name, body, createdAt, lastUsedAt }
}
