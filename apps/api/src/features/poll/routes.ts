import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/poll/routes'
import { findPoll, findPollByLink, listPolls, renewLink } from '@tributary/database/poll/polls'
import { isArchived } from '@tributary/database/process/is-archived'
import type { Context } from 'hono'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { overLimit } from '../../limit.ts'
import { permit } from '../../permit.ts'
import { archived, faulty, problem } from '../../problem.ts'
import { hashOf, secretToken } from '../../secret-token.ts'
import { type AnsweredPoll, answerPoll, MOST_VOTERS } from './answer-poll.ts'
import { type ClosedPoll, closePoll } from './close-poll.ts'
import { makePoll } from './make-poll.ts'
import { presentPoll, presentSeenPoll } from './present-poll.ts'

/** Editors and coordinators ask, those who take part read, and whoever has a link answers. */
export const pollRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.listPolls, async c => {
    const { process } = c.req.valid('param')
    const allowed = await permit(c, process, 'meet')
    if (!allowed.ok) return allowed.answer
    const { db, now } = c.get('deps')
    const polls = await listPolls(db, process)
    c.header('Cache-Control', 'no-store')
    return c.json({ items: polls.map(poll => presentPoll(poll, now())) }, 200)
  })
  .openapi(contract.makePoll, async c => {
    const { process: processId } = c.req.valid('param')
    const input = c.req.valid('json')
    const allowed = await permit(c, processId, 'ask')
    if (!allowed.ok) return allowed.answer
    // Each mail counts; one at least, so that polls themselves have a bound.
    for (let mails = Math.max(1, input.invitees.length); mails > 0; mails -= 1) {
      const refused = await overLimit(c, 'invite', allowed.actor.personId)
      if (refused) return refused
    }
    const deps = c.get('deps')
    const made = await makePoll(deps, allowed.actor, {
      ...input,
      processId,
      origin: deps.origin(c),
    })
    if (!made.ok) return made.reason === 'archived' ? archived(c) : faulty(c, made.faults)
    deps.later(c, made.mail)
    const poll = await findPoll(deps.db, processId, made.id)
    if (!poll) return noPoll(c)
    c.header('Cache-Control', 'no-store')
    return c.json({ poll: presentPoll(poll, deps.now()), link: made.link }, 201)
  })
  .openapi(contract.closePoll, async c => {
    const { process: processId, id } = c.req.valid('param')
    const allowed = await permit(c, processId, 'ask')
    if (!allowed.ok) return allowed.answer
    const deps = c.get('deps')
    const closed = await closePoll(deps, { processId, id, ...c.req.valid('json') })
    if (!closed.ok) return answerNotClosed(c, closed)
    c.header('Cache-Control', 'no-store')
    return c.json(presentPoll(closed.poll, deps.now()), 200)
  })
  .openapi(contract.renewPollLink, async c => {
    const { process: processId, id } = c.req.valid('param')
    const allowed = await permit(c, processId, 'ask')
    if (!allowed.ok) return allowed.answer
    const { db, now } = c.get('deps')
    if (!(await findPoll(db, processId, id))) return noPoll(c)
    if (await isArchived(db, processId)) return archived(c)
    const link = secretToken()
    await renewLink(db, { hash: await hashOf(link), poll: id, madeAt: now() })
    c.header('Cache-Control', 'no-store')
    return c.json({ link }, 200)
  })
  .openapi(contract.lookUpPoll, async c => {
    const { db, now, machineOf } = c.get('deps')
    const refused = await overLimit(c, 'secretByMachine', machineOf(c))
    if (refused) return refused
    const found = await findPollByLink(db, await hashOf(c.req.valid('json').token))
    if (!found) return problem(c, 'gone', GONE)
    c.header('Cache-Control', 'no-store')
    return c.json(presentSeenPoll(found, now()), 200)
  })
  .openapi(contract.answerPoll, async c => {
    const deps = c.get('deps')
    const refused = await overLimit(c, 'secretByMachine', deps.machineOf(c))
    if (refused) return refused
    const answered = await answerPoll(deps, c.req.valid('json'))
    if (!answered.ok) return answerNotKept(c, answered)
    c.header('Cache-Control', 'no-store')
    const { poll, token } = answered
    return c.json({ poll: presentSeenPoll(poll, deps.now()), token }, 200)
  })

function answerNotClosed(c: Context, refused: Exclude<ClosedPoll, { ok: true }>) {
  switch (refused.reason) {
    case 'missing':
      return noPoll(c)
    case 'closed':
      return problem(c, 'conflict', 'This poll is closed already.')
    default:
      return faulty(c, refused.faults)
  }
}

function answerNotKept(c: Context, refused: Exclude<AnsweredPoll, { ok: true }>) {
  switch (refused.reason) {
    case 'gone':
      return problem(c, 'gone', GONE)
    case 'closed':
      return problem(c, 'gone', 'This poll is closed. Ask whoever sent it to you.')
    case 'full':
      return problem(c, 'conflict', `At most ${MOST_VOTERS} people can answer a poll.`)
    default:
      return faulty(c, refused.faults)
  }
}

function noPoll(c: Context) {
  return problem(c, 'not-found', 'There is no such poll in this process.')
}

const GONE = 'This link leads nowhere any more. Ask whoever sent it to you for a new one.'
