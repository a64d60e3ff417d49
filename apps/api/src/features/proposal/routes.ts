import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/proposal/routes'
import { listProposals, type StoredProposal } from '@tributary/database/proposal/list-proposals'
import type { Context } from 'hono'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { overLimit } from '../../limit.ts'
import { forbid, type PermittedPerson, permit } from '../../permit.ts'
import { archived, faulty, problem } from '../../problem.ts'
import { answerRefused } from '../change/answer-write.ts'
import { type AcceptedProposal, acceptProposal } from './accept-proposal.ts'
import { type DecidedProposal, decideProposal } from './decide-proposal.ts'
import { type MadeProposal, makeProposal } from './make-proposal.ts'
import { presentProposal } from './present-proposal.ts'
import { tellProposal } from './tell-proposal.ts'

/**
 * Those who take part read; editors propose; coordinators decide, and the editors of a body what is
 * asked of its own milestones; the proposer withdraws.
 */
export const proposalRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.listProposals, async c => {
    const { process } = c.req.valid('param')
    const allowed = await permit(c, process, 'meet')
    if (!allowed.ok) return allowed.answer
    const { page, pageSize, ...filter } = c.req.valid('query')
    const listed = await listProposals(c.get('deps').db, process, filter, { page, pageSize })
    c.header('Cache-Control', 'no-store')
    return c.json({ ...listed, items: listed.items.map(presentProposal) }, 200)
  })
  .openapi(contract.makeProposal, async c => {
    const { process: processId } = c.req.valid('param')
    const allowed = await permit(c, processId, 'propose')
    if (!allowed.ok) return allowed.answer
    const { actor } = allowed
    const refused = await overLimit(c, 'invite', actor.personId)
    if (refused) return refused
    const deps = c.get('deps')
    const made = await makeProposal(deps, actor, { processId, ...c.req.valid('json') })
    if (!made.ok) return answerNotMade(c, made)
    deps.later(c, tellProposal(deps, made.proposal, deps.origin(c)))
    c.header('Cache-Control', 'no-store')
    return c.json(presentProposal(made.proposal), 201)
  })
  .openapi(contract.acceptProposal, async c => {
    const { process: processId, id } = c.req.valid('param')
    // Whose it is to decide, its milestone says.
    const allowed = await permit(c, processId, 'propose')
    if (!allowed.ok) return allowed.answer
    const input = { processId, id, ...c.req.valid('json') }
    const done = await acceptProposal(c.get('deps'), allowed.actor, input)
    return done.ok
      ? answerDecided(c, allowed.actor, done.proposal)
      : answerNotAccepted(c, processId, done)
  })
  .openapi(contract.declineProposal, async c => {
    const { process: processId, id } = c.req.valid('param')
    const allowed = await permit(c, processId, 'propose')
    if (!allowed.ok) return allowed.answer
    const { answer } = c.req.valid('json')
    const input = { processId, id, status: 'declined', answer } as const
    const done = await decideProposal(c.get('deps'), allowed.actor, input)
    return done.ok
      ? answerDecided(c, allowed.actor, done.proposal)
      : answerUndecided(c, processId, done)
  })
  .openapi(contract.withdrawProposal, async c => {
    const { process: processId, id } = c.req.valid('param')
    const allowed = await permit(c, processId, 'propose')
    if (!allowed.ok) return allowed.answer
    const input = { processId, id, status: 'withdrawn' } as const
    const done = await decideProposal(c.get('deps'), allowed.actor, input)
    return done.ok
      ? answerDecided(c, allowed.actor, done.proposal)
      : answerUndecided(c, processId, done)
  })

function answerDecided(
  c: Context<AppEnv>,
  { personId }: PermittedPerson,
  proposal: StoredProposal,
) {
  const deps = c.get('deps')
  if (proposal.proposedBy !== personId) deps.later(c, tellProposal(deps, proposal, deps.origin(c)))
  c.header('Cache-Control', 'no-store')
  return c.json(presentProposal(proposal), 200)
}

function answerNotMade(c: Context, refused: Exclude<MadeProposal, { ok: true }>) {
  switch (refused.reason) {
    case 'missing':
      return problem(c, 'not-found', 'There is no such milestone in this process.')
    case 'archived':
      return archived(c)
    case 'faulty':
      return faulty(c, refused.faults)
    default:
      return problem(c, 'stale', MOVED_ON, undefined, { current: refused.current })
  }
}

function answerUndecided(
  c: Context<AppEnv>,
  processId: string,
  refused: Exclude<DecidedProposal, { ok: true }>,
) {
  switch (refused.reason) {
    case 'missing':
      return problem(c, 'not-found', 'There is no such proposal in this process.')
    case 'not_own':
      return problem(c, 'forbidden', 'A proposal is withdrawn by whoever made it.')
    case 'not_allowed':
      return forbid(c, processId, refused.needs)
    case 'archived':
      return archived(c)
    default: {
      const { status, decider } = refused.proposal
      return problem(c, 'conflict', `The proposal was ${status} already, by ${decider}.`)
    }
  }
}

function answerNotAccepted(
  c: Context<AppEnv>,
  processId: string,
  refused: Exclude<AcceptedProposal, { ok: true }>,
) {
  switch (refused.reason) {
    case 'missing':
    case 'decided':
      return answerUndecided(c, processId, refused)
    case 'clashes': {
      const message = 'was changed otherwise since the proposal was made'
      const errors = refused.fields.map(path => ({ path, message }))
      return problem(c, 'conflict', CLASHES, errors)
    }
    default:
      return answerRefused(c, processId, 'milestone', refused)
  }
}

const MOVED_ON =
  'Somebody changed the milestone in between. Look at how it stands now, then propose from there.'
const CLASHES =
  'Since it was proposed, the same was changed otherwise. Decline it, or change the milestone yourself.'
