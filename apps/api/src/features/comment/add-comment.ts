import { findCreateKey } from '@tributary/database/change/create-keys'
import { addComment as add } from '@tributary/database/comment/add-comment'
import { findComment } from '@tributary/database/comment/list-comments'
import { isArchived } from '@tributary/database/process/is-archived'
import { selectThing } from '@tributary/database/thing/select-things'
import type { Comment, Commented } from '@tributary/domain/comment/comment'
import { mentionedIn } from '@tributary/domain/comment/comment-parts'
import type { Fault } from '@tributary/domain/fault'
import type { Deps } from '../../deps.ts'
import type { PermittedPerson } from '../../permit.ts'
import { hashOf } from '../../secret-token.ts'
import { mentionFaults } from './mention-faults.ts'

type Input = {
  processId: string
  thing: Commented
  id: string
  text: string
  /** What the caller asks under: under the same key nothing is said twice. */
  key?: string | undefined
}

export type AddedComment =
  | { ok: true; comment: Comment; isNew: boolean }
  | { ok: false; reason: 'faulty'; faults: Fault[] }
  | { ok: false; reason: 'archived' | 'key_reused' }

/** Says something on a thing. Only those who take part can be named. */
export async function addComment(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { personId, body }: PermittedPerson,
  { processId, thing, id, text, key }: Input,
): Promise<AddedComment> {
  const request = await hashOf(JSON.stringify(['comment', processId, thing, id, text]))
  const again = await madeUnderKey()
  if (again) return again
  if (await isArchived(db, processId)) return { ok: false, reason: 'archived' }
  const faults = await mentionFaults(db, processId, text)
  if (!(await selectThing(db, thing, processId, id))) {
    faults.push({ path: 'id', message: `no ${thing} "${id}" in this process` })
  }
  if (faults.length > 0) return { ok: false, reason: 'faulty', faults }
  const added = await add(db, {
    processId,
    thing,
    thingId: id,
    authorId: personId,
    authorBody: body,
    text,
    mentioned: mentionedIn(text),
    at: now(),
    key: key === undefined ? undefined : { key, request },
  })
  // A twin of this request was quicker.
  const comment = added === undefined ? undefined : await findComment(db, processId, added)
  const said = comment ? ({ ok: true, comment, isNew: true } as const) : await madeUnderKey()
  if (!said) throw new Error('a comment is gone after it was said')
  return said

  async function madeUnderKey(): Promise<AddedComment | undefined> {
    const kept = key === undefined ? undefined : await findCreateKey(db, personId, key)
    if (!kept) return undefined
    if (kept.request !== request) return { ok: false, reason: 'key_reused' }
    const comment = await findComment(db, processId, Number(kept.thingId))
    return comment && { ok: true, comment, isNew: false }
  }
}
