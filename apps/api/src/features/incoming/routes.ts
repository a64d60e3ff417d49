import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/incoming/routes'
import { listIncoming, type StoredIncoming } from '@tributary/database/calendar/incoming'
import type { Context } from 'hono'
import { refuseBadRequest } from '../../bad-request.ts'
import { calendarFacts } from '../../calendar-facts.ts'
import { actorIn } from '../../caller.ts'
import type { AppEnv } from '../../deps.ts'
import { forbid, permit } from '../../permit.ts'
import { archived, problem } from '../../problem.ts'
import { followedBy, subjectOfCalendar } from '../calendar/may-follow.ts'
import { answerRefused } from '../change/answer-write.ts'
import { type AcceptedIncoming, acceptIncoming } from './accept-incoming.ts'
import { declineIncoming } from './decline-incoming.ts'
import { presentIncoming } from './present-incoming.ts'
import { reopenIncoming } from './reopen-incoming.ts'

/** Editors decide what the calendars of their body ask for, coordinators what all do. */
export const incomingRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.listIncoming, async c => {
    const { process: processId } = c.req.valid('param')
    const allowed = await permitOwn(c, processId)
    if (!allowed.ok) return allowed.answer
    const { page, pageSize, ...filter } = c.req.valid('query')
    const bodies = followedBy(allowed.actor)
    const { db } = c.get('deps')
    const listed = await listIncoming(db, processId, { ...filter, bodies }, { page, pageSize })
    c.header('Cache-Control', 'no-store')
    return c.json({ ...listed, items: await present(c, processId, listed.items) }, 200)
  })
  .openapi(contract.acceptIncoming, async c => {
    const { process: processId, id } = c.req.valid('param')
    const allowed = await permitOwn(c, processId)
    if (!allowed.ok) return allowed.answer
    const input = { processId, id, ...c.req.valid('json') }
    return answerDecided(c, processId, await acceptIncoming(c.get('deps'), allowed.actor, input))
  })
  .openapi(contract.declineIncoming, async c => {
    const { process: processId, id } = c.req.valid('param')
    const allowed = await permitOwn(c, processId)
    if (!allowed.ok) return allowed.answer
    const input = { processId, id, ...c.req.valid('json') }
    return answerDecided(c, processId, await declineIncoming(c.get('deps'), allowed.actor, input))
  })
  .openapi(contract.reopenIncoming, async c => {
    const { process: processId, id } = c.req.valid('param')
    const allowed = await permitOwn(c, processId)
    if (!allowed.ok) return allowed.answer
    const input = { processId, id, ...c.req.valid('json') }
    return answerDecided(c, processId, await reopenIncoming(c.get('deps'), allowed.actor, input))
  })

const DECIDED = 'Somebody has decided this meanwhile, or the calendar takes it back.'

// Of which body it is, the calendar says.
async function permitOwn(c: Context<AppEnv>, processId: string) {
  const { body } = await actorIn(c, processId)
  return permit(c, processId, 'change', subjectOfCalendar(body))
}

async function answerDecided(c: Context<AppEnv>, processId: string, decided: AcceptedIncoming) {
  if (decided.ok) {
    const [incoming] = await present(c, processId, [decided.incoming])
    c.header('Cache-Control', 'no-store')
    return c.json(incoming as contract.IncomingResource, 200)
  }
  switch (decided.reason) {
    case 'missing':
      return problem(c, 'not-found', 'There is no such entry of a calendar in this process.')
    case 'decided':
      return problem(c, 'conflict', DECIDED)
    case 'asks_otherwise':
      return problem(c, 'stale', 'The calendar says something else by now. Look at it again.')
    case 'archived':
      return archived(c)
    case 'not_allowed':
      return forbid(c, processId, decided.needs)
    default:
      return answerRefused(c, processId, 'consultation', decided)
  }
}

async function present(c: Context<AppEnv>, processId: string, all: StoredIncoming[]) {
  const facts = await calendarFacts(c.get('deps').db, processId)
  return presentIncoming(all, facts?.consultations ?? [])
}
