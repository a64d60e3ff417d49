import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/baseline/routes'
import { isArchived } from '@tributary/database/process/is-archived'
import {
  findBaseline,
  listBaselines,
  removeBaseline,
  type StoredBaseline,
} from '@tributary/database/schedule/baselines'
import { mayRevise } from '@tributary/domain/person/may-revise'
import type { Context } from 'hono'
import { refuseBadRequest } from '../../bad-request.ts'
import { actorIn } from '../../caller.ts'
import type { AppEnv } from '../../deps.ts'
import { pastOf } from '../../past.ts'
import { permit } from '../../permit.ts'
import { archived, faulty, problem } from '../../problem.ts'
import { MOST_BASELINES, type NamedBaseline, nameBaseline } from './name-baseline.ts'
import { readSlips } from './read-slips.ts'

/**
 * Whoever may see the process reads; who named a baseline is told to those who take part. Editors
 * name them; whoever named one removes it, and coordinators any.
 */
export const baselineRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.listBaselines, async c => {
    const { process } = c.req.valid('param')
    const present = await presenterFor(c, process)
    const baselines = await listBaselines(c.get('deps').db, process)
    c.header('Cache-Control', 'no-store')
    return c.json({ items: baselines.map(present) }, 200)
  })
  .openapi(contract.nameBaseline, async c => {
    const { process: processId } = c.req.valid('param')
    const allowed = await permit(c, processId, 'baseline')
    if (!allowed.ok) return allowed.answer
    const input = { processId, ...c.req.valid('json') }
    const named = await nameBaseline(c.get('deps'), allowed.actor, input)
    if (!named.ok) return answerNotNamed(c, named)
    const present = await presenterFor(c, processId)
    c.header('Cache-Control', 'no-store')
    return c.json(present(named.baseline), 201)
  })
  .openapi(contract.removeBaseline, async c => {
    const { process: processId, id } = c.req.valid('param')
    const allowed = await permit(c, processId, 'baseline')
    if (!allowed.ok) return allowed.answer
    const { db, now } = c.get('deps')
    const found = await findBaseline(db, processId, id)
    if (!found) return noBaseline(c)
    if (!mayRevise(allowed.actor, 'baseline', found.createdBy)) {
      return problem(c, 'forbidden', NOT_OWN)
    }
    if (await isArchived(db, processId)) return archived(c)
    if (!(await removeBaseline(db, { processId, id, at: now() }))) return noBaseline(c)
    c.header('Cache-Control', 'no-store')
    return c.body(null, 204)
  })
  .openapi(contract.listSlips, async c => {
    const { process, id } = c.req.valid('param')
    const { asOf } = c.req.valid('query')
    const deps = c.get('deps')
    const found = await findBaseline(deps.db, process, id)
    if (!found) return noBaseline(c)
    const past = await pastOf(c, process, asOf ?? deps.now())
    if (!past.ok) return past.answer
    const slips = await readSlips(deps, found, past.record)
    const present = await presenterFor(c, process)
    c.header('Cache-Control', 'no-store')
    return c.json({ baseline: present(found), ...slips }, 200)
  })

// Names are for those who take part.
async function presenterFor(c: Context<AppEnv>, processId: string) {
  const { personId, role } = await actorIn(c, processId)
  return ({ id, name, at, createdAt, createdBy, by }: StoredBaseline): contract.Baseline => ({
    id,
    name,
    at,
    createdAt,
    ...(role !== null && { by }),
    isOwn: createdBy === personId,
  })
}

function answerNotNamed(c: Context, refused: Exclude<NamedBaseline, { ok: true }>) {
  switch (refused.reason) {
    case 'faulty':
      return faulty(c, refused.faults)
    case 'archived':
      return archived(c)
    case 'taken':
      return problem(c, 'conflict', 'There is a baseline of this name already. Choose another.')
    default:
      return problem(c, 'conflict', FULL)
  }
}

function noBaseline(c: Context) {
  return problem(c, 'not-found', 'There is no such baseline in this process.')
}

const NOT_OWN = 'A baseline is removed by whoever named it, or by a coordinator.'
const FULL = `A process has at most ${MOST_BASELINES} baselines. Remove one first.`
