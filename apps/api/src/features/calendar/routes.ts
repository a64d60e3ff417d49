import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/calendar/routes'
import { findCalendar, listCalendars, removeCalendar } from '@tributary/database/calendar/calendars'
import { isArchived } from '@tributary/database/process/is-archived'
import type { Context } from 'hono'
import { refuseBadRequest } from '../../bad-request.ts'
import { actorIn } from '../../caller.ts'
import type { AppEnv } from '../../deps.ts'
import { overLimit } from '../../limit.ts'
import { permit } from '../../permit.ts'
import { archived, faulty, problem } from '../../problem.ts'
import { type AddedCalendar, addCalendar, MOST_CALENDARS } from './add-calendar.ts'
import { fetchCalendar } from './fetch-calendar.ts'
import { followedBy, subjectOfCalendar } from './may-follow.ts'
import { presentCalendar } from './present-calendar.ts'

/** Editors see to the calendars of their body, coordinators to all: an address may be a secret. */
export const calendarRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.listCalendars, async c => {
    const { process: processId } = c.req.valid('param')
    const { body } = await actorIn(c, processId)
    const allowed = await permit(c, processId, 'change', subjectOfCalendar(body))
    if (!allowed.ok) return allowed.answer
    const bodies = followedBy(allowed.actor)
    const all = await listCalendars(c.get('deps').db, processId)
    const items = all.filter(calendar => !bodies || bodies.includes(calendar.body))
    c.header('Cache-Control', 'no-store')
    return c.json({ items: items.map(presentCalendar) }, 200)
  })
  .openapi(contract.addCalendar, async c => {
    const { process: processId } = c.req.valid('param')
    const { body, url } = c.req.valid('json')
    const allowed = await permit(c, processId, 'change', subjectOfCalendar(body))
    if (!allowed.ok) return allowed.answer
    const refused = await overLimit(c, 'follow', allowed.actor.personId)
    if (refused) return refused
    const deps = c.get('deps')
    const added = await addCalendar(deps, allowed.actor, { processId, body, url })
    if (!added.ok) return answerNotAdded(c, added)
    deps.later(c, fetchCalendar(deps, added.calendar, deps.now()))
    c.header('Cache-Control', 'no-store')
    return c.json(presentCalendar(added.calendar), 201)
  })
  .openapi(contract.removeCalendar, async c => {
    const { process: processId, id } = c.req.valid('param')
    const { db, now } = c.get('deps')
    const found = await findCalendar(db, processId, id)
    const allowed = await permit(c, processId, 'change', subjectOfCalendar(found?.body))
    if (!allowed.ok) return allowed.answer
    if (!found) return noCalendar(c)
    if (await isArchived(db, processId)) return archived(c)
    if (!(await removeCalendar(db, { processId, id, at: now() }))) return noCalendar(c)
    c.header('Cache-Control', 'no-store')
    return c.body(null, 204)
  })
  .openapi(contract.fetchCalendar, async c => {
    const { process: processId, id } = c.req.valid('param')
    const deps = c.get('deps')
    const found = await findCalendar(deps.db, processId, id)
    const allowed = await permit(c, processId, 'change', subjectOfCalendar(found?.body))
    if (!allowed.ok) return allowed.answer
    if (!found) return noCalendar(c)
    if (await isArchived(deps.db, processId)) return archived(c)
    const refused = await overLimit(c, 'fetch', id)
    if (refused) return refused
    const isOurs = await fetchCalendar(deps, found, deps.now())
    if (!isOurs) return problem(c, 'conflict', 'This calendar is being fetched already.')
    const calendar = await findCalendar(deps.db, processId, id)
    if (!calendar) return noCalendar(c)
    c.header('Cache-Control', 'no-store')
    return c.json(presentCalendar(calendar), 200)
  })

function answerNotAdded(c: Context, refused: Exclude<AddedCalendar, { ok: true }>) {
  switch (refused.reason) {
    case 'faulty':
      return faulty(c, refused.faults)
    case 'archived':
      return archived(c)
    case 'taken':
      return problem(c, 'conflict', 'This calendar of the body is followed already.')
    default:
      return problem(c, 'conflict', FULL)
  }
}

function noCalendar(c: Context) {
  return problem(c, 'not-found', 'There is no such calendar in this process.')
}

const FULL = `A process follows at most ${MOST_CALENDARS} calendars. Remove one first.`
