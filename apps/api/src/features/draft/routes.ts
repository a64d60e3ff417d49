import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/draft/routes'
import type { Draft } from '@tributary/contract/draft/schema'
import { findDraft, listDrafts, type StoredDraft } from '@tributary/database/schedule/drafts'
import type { Context } from 'hono'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { overLimit } from '../../limit.ts'
import { permit } from '../../permit.ts'
import { archived, faulty, problem } from '../../problem.ts'
import { noRevision, notSaidWhatSeen, plainRevision } from '../../seen-revision.ts'
import { type ChangedDraft, changeDraft, type RefusedDraft } from './change-draft.ts'
import { discardDraft } from './discard-draft.ts'
import { type MadeDraft, MOST_DRAFTS, makeDraft } from './make-draft.ts'
import { type ProposedDraft, proposeDraft } from './propose-draft.ts'
import { tellDraft } from './tell-draft.ts'

/**
 * Those who take part read; members, editors and coordinators make drafts, and change their own, a
 * coordinator any; editors and coordinators propose them.
 */
export const draftRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.listDrafts, async c => {
    const { process } = c.req.valid('param')
    const allowed = await permit(c, process, 'meet')
    if (!allowed.ok) return allowed.answer
    const { personId } = allowed.actor
    const listed = await listDrafts(c.get('deps').db, process, c.req.valid('query'))
    c.header('Cache-Control', 'no-store')
    return c.json(
      { ...listed, items: listed.items.map(draft => presentDraft(draft, personId)) },
      200,
    )
  })
  .openapi(contract.makeDraft, async c => {
    const { process: processId } = c.req.valid('param')
    const allowed = await permit(c, processId, 'keep')
    if (!allowed.ok) return allowed.answer
    const input = { processId, ...c.req.valid('json') }
    const made = await makeDraft(c.get('deps'), allowed.actor, input)
    return made.ok
      ? c.json(shown(c, made.draft, allowed.actor.personId), 201)
      : answerNotMade(c, made)
  })
  .openapi(contract.getDraft, async c => {
    const { process, id } = c.req.valid('param')
    const allowed = await permit(c, process, 'meet')
    if (!allowed.ok) return allowed.answer
    const found = await findDraft(c.get('deps').db, process, id)
    return found ? c.json(shown(c, found, allowed.actor.personId), 200) : noDraft(c)
  })
  .openapi(contract.changeDraft, async c => {
    const { process: processId, id } = c.req.valid('param')
    const allowed = await permit(c, processId, 'keep')
    if (!allowed.ok) return allowed.answer
    const { 'if-match': header } = c.req.valid('header')
    if (header === undefined) return notSaidWhatSeen(c)
    const expected = plainRevision(header)
    if (expected === undefined) return noRevision(c)
    const { personId } = allowed.actor
    const input = { processId, id, expected, ...c.req.valid('json') }
    const changed = await changeDraft(c.get('deps'), allowed.actor, input)
    return changed.ok
      ? c.json(shown(c, changed.draft, personId), 200)
      : answerNotChanged(c, changed, personId)
  })
  .openapi(contract.discardDraft, async c => {
    const { process: processId, id } = c.req.valid('param')
    const allowed = await permit(c, processId, 'keep')
    if (!allowed.ok) return allowed.answer
    const done = await discardDraft(c.get('deps'), allowed.actor, { processId, id })
    return done.ok
      ? c.json(shown(c, done.draft, allowed.actor.personId), 200)
      : answerRefused(c, done)
  })
  .openapi(contract.proposeDraft, async c => {
    const { process: processId, id } = c.req.valid('param')
    const allowed = await permit(c, processId, 'propose')
    if (!allowed.ok) return allowed.answer
    const { personId } = allowed.actor
    const refused = await overLimit(c, 'invite', personId)
    if (refused) return refused
    const deps = c.get('deps')
    const { reason } = c.req.valid('json')
    const done = await proposeDraft(deps, allowed.actor, { processId, id, reason })
    if (!done.ok) return answerNotProposed(c, done)
    deps.later(
      c,
      tellDraft(deps, done.draft, { from: allowed.actor, reason, origin: deps.origin(c) }),
    )
    return c.json(shown(c, done.draft, personId), 200)
  })

function shown(c: Context, draft: StoredDraft, reader: string): Draft {
  c.header('ETag', `"${draft.revision}"`)
  c.header('Cache-Control', 'no-store')
  return presentDraft(draft, reader)
}

function presentDraft(stored: StoredDraft, reader: string): Draft {
  const { id, name, moves, status, revision, by, createdAt, changedAt, proposals } = stored
  const isOwn = stored.createdBy === reader
  return { id, name, moves, status, revision, by, isOwn, createdAt, changedAt, proposals }
}

function answerNotMade(c: Context, refused: Exclude<MadeDraft, { ok: true }>) {
  switch (refused.reason) {
    case 'faulty':
      return faulty(c, refused.faults)
    case 'archived':
      return archived(c)
    default:
      return problem(c, 'conflict', FULL)
  }
}

function answerNotChanged(
  c: Context,
  refused: Exclude<ChangedDraft, { ok: true }>,
  reader: string,
) {
  if (refused.reason === 'faulty') return faulty(c, refused.faults)
  if (refused.reason !== 'stale') return answerRefused(c, refused)
  const current = { ...presentDraft(refused.draft, reader) }
  const detail = `Somebody changed the draft in between: it is at revision ${current.revision} now. Look at it, then change it from there.`
  return problem(c, 'stale', detail, undefined, { current })
}

function answerNotProposed(c: Context, refused: Exclude<ProposedDraft, { ok: true }>) {
  switch (refused.reason) {
    case 'impossible': {
      const named = refused.faults.slice(0, 20).map(({ message }) => message)
      const detail = `The draft moves what cannot move: ${named.join('; ')}. Take it out of the draft, then propose.`
      return problem(c, 'conflict', detail, refused.faults)
    }
    case 'moves_nothing':
      return problem(c, 'conflict', 'All that the draft moves stands where it would go already.')
    default:
      return answerRefused(c, refused)
  }
}

function answerRefused(c: Context, refused: RefusedDraft) {
  switch (refused.reason) {
    case 'missing':
      return noDraft(c)
    case 'not_own':
      return problem(c, 'forbidden', NOT_OWN)
    case 'archived':
      return archived(c)
    case 'stale':
      return problem(c, 'conflict', 'Somebody changed the draft in this moment. Look at it again.')
    default:
      return problem(c, 'conflict', `The draft was ${refused.draft.status} already.`)
  }
}

function noDraft(c: Context) {
  return problem(c, 'not-found', 'There is no such draft in this process.')
}

const NOT_OWN = 'A draft is changed by whoever made it, or by a coordinator.'
const FULL = `At most ${MOST_DRAFTS} drafts are open in a process. Discard one first.`
