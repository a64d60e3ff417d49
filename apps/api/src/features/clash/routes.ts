import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/clash/routes'
import { pageOf } from '@tributary/database/page'
import type { Context } from 'hono'
import { refuseBadRequest } from '../../bad-request.ts'
import { actorIn, takesPart } from '../../caller.ts'
import type { AppEnv } from '../../deps.ts'
import { overLimit } from '../../limit.ts'
import { pastOf } from '../../past.ts'
import { forbid } from '../../permit.ts'
import { archived, problem } from '../../problem.ts'
import { refuseUnknownBody } from '../../unknown-filter.ts'
import { type Acknowledged, acknowledgeClash } from './acknowledge-clash.ts'
import { checkClashes } from './check-clashes.ts'
import { listClashes } from './list-clashes.ts'
import { withdrawAcknowledgement } from './withdraw-acknowledgement.ts'

/**
 * Whoever may see the process asks (the app has refused the others); a clash is acknowledged by
 * the editors of its bodies and the coordinators. Acknowledgements are not in the log, by which
 * answers are kept.
 */
export const clashRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.listClashes, async c => {
    const { process: processId } = c.req.valid('param')
    const { page, pageSize, asOf, acknowledged, ...filter } = c.req.valid('query')
    const refused = await refuseUnknownBody(c, processId, 'body', filter.body)
    if (refused) return refused
    const past = asOf === undefined ? undefined : await pastOf(c, processId, asOf)
    if (past && !past.ok) return past.answer
    const then = past && asOf !== undefined ? { record: past.record, asOf } : undefined
    const isParticipant = await takesPart(c, processId)
    const input = { processId, filter, acknowledged, past: then, isParticipant }
    const clashes = await listClashes(c.get('deps'), input)
    c.header('Cache-Control', 'no-store')
    return c.json(pageOf(clashes, { page, pageSize }), 200)
  })
  .openapi(contract.checkClashes, async c => {
    const { process: processId } = c.req.valid('param')
    const deps = c.get('deps')
    const tooMany = await overLimit(c, 'ask', deps.machineOf(c))
    if (tooMany) return tooMany
    const { on } = c.req.valid('query')
    const checked = await checkClashes(deps, { processId, typed: c.req.valid('json'), on })
    c.header('Cache-Control', 'no-store')
    return c.json(checked, 200)
  })
  .openapi(contract.acknowledgeClash, async c => {
    const { process: processId } = c.req.valid('param')
    const input = { processId, ...c.req.valid('json') }
    const done = await acknowledgeClash(c.get('deps'), await actorIn(c, processId), input)
    if (!done.ok) return answerNotAcknowledged(c, processId, done)
    const { key, reason, at, by } = done.acknowledgement
    c.header('Cache-Control', 'no-store')
    return c.json({ key, reason, at, by }, 201)
  })
  .openapi(contract.withdrawAcknowledgement, async c => {
    const { process: processId, id: key } = c.req.valid('param')
    const input = { processId, key }
    const done = await withdrawAcknowledgement(c.get('deps'), await actorIn(c, processId), input)
    if (done.ok) {
      c.header('Cache-Control', 'no-store')
      return c.body(null, 204)
    }
    if (done.reason === 'missing') return problem(c, 'not-found', NOT_ACKNOWLEDGED)
    return answerNotAcknowledged(c, processId, done)
  })

function answerNotAcknowledged(
  c: Context<AppEnv>,
  processId: string,
  refused: Exclude<Acknowledged, { ok: true }>,
) {
  switch (refused.reason) {
    case 'not_allowed':
      return forbid(c, processId, refused.needs)
    case 'archived':
      return archived(c)
    case 'known':
      return problem(c, 'conflict', 'Somebody has acknowledged this clash already.')
    default:
      return problem(c, 'not-found', 'There is no such clash in this process, or none any more.')
  }
}

const NOT_ACKNOWLEDGED = 'Nobody has acknowledged such a clash in this process.'
