import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/view/routes'
import { isArchived } from '@tributary/database/process/is-archived'
import {
  findView,
  listViews,
  removeView,
  type StoredView,
} from '@tributary/database/schedule/views'
import { mayRevise } from '@tributary/domain/person/may-revise'
import type { Context } from 'hono'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { permit } from '../../permit.ts'
import { archived, problem } from '../../problem.ts'
import { MOST_VIEWS, saveView } from './save-view.ts'

/**
 * Those who take part read; members, editors and coordinators share views. Whoever shared one
 * removes it, and coordinators any.
 */
export const viewRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.listViews, async c => {
    const { process } = c.req.valid('param')
    const allowed = await permit(c, process, 'meet')
    if (!allowed.ok) return allowed.answer
    const views = await listViews(c.get('deps').db, process)
    c.header('Cache-Control', 'no-store')
    return c.json({ items: views.map(view => presentView(view, allowed.actor.personId)) }, 200)
  })
  .openapi(contract.saveView, async c => {
    const { process: processId } = c.req.valid('param')
    const allowed = await permit(c, processId, 'keep')
    if (!allowed.ok) return allowed.answer
    const input = { processId, ...c.req.valid('json') }
    const saved = await saveView(c.get('deps'), allowed.actor, input)
    if (!saved.ok) {
      return saved.reason === 'archived' ? archived(c) : problem(c, 'conflict', FULL)
    }
    c.header('Cache-Control', 'no-store')
    return c.json(presentView(saved.view, allowed.actor.personId), 201)
  })
  .openapi(contract.removeView, async c => {
    const { process: processId, id } = c.req.valid('param')
    const allowed = await permit(c, processId, 'keep')
    if (!allowed.ok) return allowed.answer
    const { db, now } = c.get('deps')
    const found = await findView(db, processId, id)
    if (!found) return noView(c)
    if (!mayRevise(allowed.actor, 'keep', found.createdBy)) return problem(c, 'forbidden', NOT_OWN)
    if (await isArchived(db, processId)) return archived(c)
    if (!(await removeView(db, { processId, id, at: now() }))) return noView(c)
    c.header('Cache-Control', 'no-store')
    return c.body(null, 204)
  })

function presentView({ id, name, query, by, createdBy }: StoredView, reader: string) {
  return { id, name, query, by, isOwn: createdBy === reader } satisfies contract.View
}

function noView(c: Context) {
  return problem(c, 'not-found', 'There is no such view in this process.')
}

const NOT_OWN = 'A view is removed by whoever shared it, or by a coordinator.'
const FULL = `A process has at most ${MOST_VIEWS} views. Remove one first.`
