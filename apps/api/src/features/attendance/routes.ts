import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/attendance/routes'
import { isArchived } from '@tributary/database/process/is-archived'
import { subjectOf } from '@tributary/domain/person/may'
import type { Context } from 'hono'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { overLimit } from '../../limit.ts'
import { notSignedIn, permit } from '../../permit.ts'
import { archived, faulty, problem } from '../../problem.ts'
import { isSigned } from '../../webhook-signature.ts'
import { answerInvitation, dayFaults, notePresence } from './change-attendance.ts'
import { listAttendance } from './list-attendance.ts'
import { loadInvitations } from './load-invitations.ts'
import { sendInvitations } from './send-invitations.ts'
import { takeMailedReply, takeReply } from './take-reply.ts'

/**
 * Those who take part see who is invited and answer for themselves; members note who is there;
 * whoever may change a meeting sends its invitations and takes the replies.
 */
export const attendanceRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.listAttendance, async c => {
    const { process: processId, id } = c.req.valid('param')
    const { on } = c.req.valid('query')
    const allowed = await permit(c, processId, 'meet')
    if (!allowed.ok) return allowed.answer
    const loaded = await loadInvitations(c.get('deps').db, processId, id)
    if (!loaded) return noMeeting(c, processId)
    const faults = dayFaults(loaded.meeting, on)
    if (faults.length > 0) return faulty(c, faults)
    c.header('Cache-Control', 'no-store')
    return c.json(listAttendance(loaded, allowed.actor, on), 200)
  })
  .openapi(contract.changeAttendance, async c => {
    const { process: processId, id } = c.req.valid('param')
    const asked = c.req.valid('json')
    const allowed = await permit(c, processId, 'reply' in asked ? 'meet' : 'comment')
    if (!allowed.ok) return allowed.answer
    const deps = c.get('deps')
    const loaded = await loadInvitations(deps.db, processId, id)
    if (!loaded) return noMeeting(c, processId)
    if (await isArchived(deps.db, processId)) return archived(c)
    const of = { processId, loaded }
    const changed =
      'reply' in asked
        ? await answerInvitation(deps, allowed.actor, of, asked)
        : await notePresence(deps, of, asked)
    if (!changed.ok) {
      return changed.reason === 'faulty'
        ? faulty(c, changed.faults)
        : problem(c, 'conflict', 'You are not invited to this meeting.')
    }
    c.header('Cache-Control', 'no-store')
    return c.body(null, 204)
  })
  .openapi(contract.sendInvitations, async c => {
    const { process: processId, id } = c.req.valid('param')
    const allowed = await mayChange(c, processId, id)
    if (!allowed.ok) return allowed.answer
    const refused = await overLimit(c, 'invite', allowed.personId)
    if (refused) return refused
    const deps = c.get('deps')
    const done = await sendInvitations(deps, { processId, id, origin: deps.origin(c) })
    if (!done.ok) {
      if (done.reason === 'missing') return noMeeting(c, processId)
      return done.reason === 'archived' ? archived(c) : problem(c, 'conflict', WHY[done.reason])
    }
    c.header('Cache-Control', 'no-store')
    return c.json(done.sent, 200)
  })
  .openapi(contract.takeReply, async c => {
    const { process: processId, id } = c.req.valid('param')
    const allowed = await mayChange(c, processId, id)
    if (!allowed.ok) return allowed.answer
    const { loaded } = allowed
    const done = await takeReply(c.get('deps'), { processId, loaded, ...c.req.valid('json') })
    if (!done.ok) return problem(c, 'conflict', done.why)
    c.header('Cache-Control', 'no-store')
    return c.json(done.taken, 200)
  })
  .openapi(contract.takeMailedReply, async c => {
    const deps = c.get('deps')
    const { repliesSecret, now, log } = deps
    if (repliesSecret === undefined) {
      return problem(c, 'not-found', 'Replies by mail are not taken here: no secret is set.')
    }
    const headers = c.req.valid('header')
    const signed = {
      id: headers['webhook-id'],
      timestamp: headers['webhook-timestamp'],
      signature: headers['webhook-signature'],
      body: await c.req.text(),
    }
    if (!(await isSigned(repliesSecret, signed, now()))) {
      const refused = await overLimit(c, 'secretByMachine', deps.machineOf(c))
      return refused ?? notSignedIn(c, 'The signature is none of the secret, or not of now.')
    }
    const done = await takeMailedReply(deps, c.req.valid('json'))
    c.header('Cache-Control', 'no-store')
    if (done.ok) return c.json({ taken: true }, 200)
    // Who sends webhooks would only send it again.
    log('warn', { event: 'reply refused', request: c.get('requestId') })
    return c.json({ taken: false, why: done.why }, 200)
  })

async function mayChange(c: Context<AppEnv>, processId: string, id: string) {
  const loaded = await loadInvitations(c.get('deps').db, processId, id)
  const subject = subjectOf('meeting', loaded?.meeting ?? { organisers: [] })
  const allowed = await permit(c, processId, 'change', subject)
  if (!allowed.ok) return allowed
  if (!loaded) return { ok: false, answer: noMeeting(c, processId) } as const
  return { ok: true, personId: allowed.actor.personId, loaded } as const
}

function noMeeting(c: Context, processId: string) {
  return problem(c, 'not-found', `There is no such meeting in the process "${processId}".`)
}

const WHY = {
  undated: 'The meeting has no day yet. Say on which day it is, then invite people.',
  over: 'The meeting is over: there is nobody to invite any more.',
}
