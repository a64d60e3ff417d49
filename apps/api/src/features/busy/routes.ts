import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/busy/routes'
import {
  type BusySource,
  findBusySource,
  listBusySources,
  removeBusySource,
} from '@tributary/database/busy/busy-sources'
import type { Context } from 'hono'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { overLimit } from '../../limit.ts'
import { faulty, problem } from '../../problem.ts'
import { signedIn } from '../../signed-in.ts'
import { presentFailure } from '../calendar/present-failure.ts'
import { type AddedBusy, addBusy, MOST_SOURCES } from './add-busy.ts'
import { fetchBusy } from './fetch-busy.ts'

/** A person's own calendars are theirs alone: no script has them, and others see only “busy”. */
export const busyRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.listBusySources, async c => {
    const own = await signedIn(c)
    if (!own.ok) return own.answer
    const sources = await listBusySources(c.get('deps').db, own.person.id)
    c.header('Cache-Control', 'no-store')
    return c.json({ items: sources.map(present) }, 200)
  })
  .openapi(contract.addBusySource, async c => {
    const own = await signedIn(c)
    if (!own.ok) return own.answer
    const refused = await overLimit(c, 'follow', own.person.id)
    if (refused) return refused
    const deps = c.get('deps')
    const added = await addBusy(deps, own.person, c.req.valid('json'))
    if (!added.ok) return answerNotAdded(c, added)
    deps.later(c, fetchBusy(deps, added.source, deps.now()))
    c.header('Cache-Control', 'no-store')
    return c.json(present(added.source), 201)
  })
  .openapi(contract.removeBusySource, async c => {
    const own = await signedIn(c)
    if (!own.ok) return own.answer
    const { id } = c.req.valid('param')
    if (!(await removeBusySource(c.get('deps').db, own.person.id, id))) return noSource(c)
    c.header('Cache-Control', 'no-store')
    return c.body(null, 204)
  })
  .openapi(contract.fetchBusySource, async c => {
    const own = await signedIn(c)
    if (!own.ok) return own.answer
    const deps = c.get('deps')
    const { id } = c.req.valid('param')
    const found = await findBusySource(deps.db, own.person.id, id)
    if (!found) return noSource(c)
    if (found.url === null) return problem(c, 'conflict', UPLOADED)
    const refused = await overLimit(c, 'fetch', id)
    if (refused) return refused
    const isOurs = await fetchBusy(deps, found, deps.now())
    if (!isOurs) return problem(c, 'conflict', 'This calendar is being fetched already.')
    const after = await findBusySource(deps.db, own.person.id, id)
    if (!after) return noSource(c)
    c.header('Cache-Control', 'no-store')
    return c.json(present(after), 200)
  })

const UPLOADED = 'This calendar was uploaded: it is fetched nowhere. Upload it again instead.'

function present({ busy, failure, ...source }: BusySource) {
  const { id, name, url, addedAt, triedAt, fetchedAt, failures, nextFetchAt } = source
  return {
    ...{ id, name, url, addedAt, triedAt, fetchedAt, failures, nextFetchAt },
    failure: presentFailure(failure),
    stretches: busy.length,
  }
}

function answerNotAdded(c: Context<AppEnv>, added: Extract<AddedBusy, { ok: false }>) {
  if (added.reason === 'full') {
    const detail = `You have ${MOST_SOURCES} calendars here, as many as anybody may. Remove one first.`
    return problem(c, 'conflict', detail)
  }
  const { failure } = added
  const message = presentFailure(failure)?.message ?? ''
  return faulty(c, [{ path: 'calendar', message }])
}

function noSource(c: Context<AppEnv>) {
  return problem(c, 'not-found', 'You have no such calendar here.')
}
