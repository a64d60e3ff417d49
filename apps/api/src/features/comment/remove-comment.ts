import { findComment } from '@tributary/database/comment/list-comments'
import { removeComment as remove } from '@tributary/database/comment/remove-comment'
import { isArchived } from '@tributary/database/process/is-archived'
import { type Comment, mayRemove } from '@tributary/domain/comment/comment'
import type { Deps } from '../../deps.ts'
import type { PermittedPerson } from '../../permit.ts'

export type RemovedComment =
  | { ok: true; comment: Comment }
  | { ok: false; reason: 'missing' | 'not_own' | 'archived' }

/** Removes one's own comment, or any as a coordinator. Who removed it shows, not what it said. */
export async function removeComment(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: PermittedPerson,
  { processId, id }: { processId: string; id: number },
): Promise<RemovedComment> {
  const found = await findComment(db, processId, id)
  if (!found) return { ok: false, reason: 'missing' }
  if (!mayRemove(actor, found.author.id)) return { ok: false, reason: 'not_own' }
  if (await isArchived(db, processId)) return { ok: false, reason: 'archived' }
  await remove(db, { id, personId: actor.personId, at: now() })
  const comment = await findComment(db, processId, id)
  return comment ? { ok: true, comment } : { ok: false, reason: 'missing' }
}
