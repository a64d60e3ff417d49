import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/comment/routes'
import { countComments, listComments } from '@tributary/database/comment/list-comments'
import { selectThing } from '@tributary/database/thing/select-things'
import type { Comment } from '@tributary/domain/comment/comment'
import { mentionedIn } from '@tributary/domain/comment/comment-parts'
import type { Context } from 'hono'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { overLimit } from '../../limit.ts'
import { permit } from '../../permit.ts'
import { faulty, problem } from '../../problem.ts'
import { type AddedComment, addComment } from './add-comment.ts'
import { type EditedComment, editComment } from './edit-comment.ts'
import { removeComment } from './remove-comment.ts'
import { tellMentions } from './tell-mentions.ts'

/**
 * Those who take part read; members, editors and coordinators write. One edits one's own words;
 * coordinators remove those of others.
 */
export const commentRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.listComments, async c => {
    const { process } = c.req.valid('param')
    const allowed = await permit(c, process, 'meet')
    if (!allowed.ok) return allowed.answer
    const { thing, id, ...page } = c.req.valid('query')
    const { db } = c.get('deps')
    if (!(await selectThing(db, thing, process, id))) {
      return faulty(c, [{ path: 'id', message: `no ${thing} "${id}" in this process` }])
    }
    c.header('Cache-Control', 'no-store')
    return c.json(await listComments(db, process, { thing, id }, page), 200)
  })
  .openapi(contract.countComments, async c => {
    const { process } = c.req.valid('param')
    const allowed = await permit(c, process, 'meet')
    if (!allowed.ok) return allowed.answer
    const { thing } = c.req.valid('query')
    c.header('Cache-Control', 'no-store')
    return c.json({ items: await countComments(c.get('deps').db, process, thing) }, 200)
  })
  .openapi(contract.addComment, async c => {
    const { process: processId } = c.req.valid('param')
    const allowed = await permit(c, processId, 'comment')
    if (!allowed.ok) return allowed.answer
    const input = { processId, ...c.req.valid('json') }
    const refused = await overMailLimit(c, allowed.actor.personId, input.text)
    if (refused) return refused
    const key = c.req.valid('header')['idempotency-key']
    const added = await addComment(c.get('deps'), allowed.actor, { ...input, key })
    if (!added.ok) return answerNotAdded(c, added)
    if (added.isNew) tell(c, processId, added.comment)
    c.header('Cache-Control', 'no-store')
    return c.json(added.comment, 201)
  })
  .openapi(contract.editComment, async c => {
    const { process: processId, id } = c.req.valid('param')
    const allowed = await permit(c, processId, 'comment')
    if (!allowed.ok) return allowed.answer
    const input = { processId, id, ...c.req.valid('json') }
    const refused = await overMailLimit(c, allowed.actor.personId, input.text)
    if (refused) return refused
    const edited = await editComment(c.get('deps'), allowed.actor, input)
    if (!edited.ok) return answerNotEdited(c, edited)
    tell(c, processId, edited.comment)
    c.header('Cache-Control', 'no-store')
    return c.json(edited.comment, 200)
  })
  .openapi(contract.removeComment, async c => {
    const { process: processId, id } = c.req.valid('param')
    const allowed = await permit(c, processId, 'comment')
    if (!allowed.ok) return allowed.answer
    const removed = await removeComment(c.get('deps'), allowed.actor, { processId, id })
    if (!removed.ok) return answerRefused(c, removed.reason)
    c.header('Cache-Control', 'no-store')
    return c.json(removed.comment, 200)
  })

function tell(c: Context<AppEnv>, processId: string, { id }: Comment): void {
  const deps = c.get('deps')
  deps.later(c, tellMentions(deps, { processId, id, origin: deps.origin(c) }))
}

async function overMailLimit(c: Context<AppEnv>, personId: string, text: string) {
  return mentionedIn(text).length > 0 ? overLimit(c, 'invite', personId) : undefined
}

function answerNotAdded(c: Context, refused: Exclude<AddedComment, { ok: true }>) {
  if (refused.reason === 'faulty') return faulty(c, refused.faults)
  return problem(c, 'conflict', refused.reason === 'archived' ? ARCHIVED : KEY_REUSED)
}

function answerNotEdited(c: Context, refused: Exclude<EditedComment, { ok: true }>) {
  switch (refused.reason) {
    case 'faulty':
      return faulty(c, refused.faults)
    case 'stale':
      return problem(c, 'stale', EDITED, undefined, { current: { ...refused.comment } })
    default:
      return answerRefused(c, refused.reason)
  }
}

function answerRefused(c: Context, reason: 'missing' | 'not_own' | 'removed' | 'archived') {
  switch (reason) {
    case 'missing':
      return problem(c, 'not-found', 'There is no such comment in this process.')
    case 'not_own':
      return problem(c, 'forbidden', NOT_OWN)
    case 'removed':
      return problem(c, 'conflict', 'The comment was removed in between.')
    case 'archived':
      return problem(c, 'conflict', ARCHIVED)
  }
}

const ARCHIVED = 'The process is archived: it can be read and no longer written.'
const KEY_REUSED = 'This Idempotency-Key was used for another request. Take a new one.'
const NOT_OWN = 'A comment is edited by whoever wrote it; coordinators remove those of others.'
const EDITED =
  'You edited the comment in another window in between. Look at how it reads now, then edit it from there.'
