import { editComment as edit } from '@tributary/database/comment/edit-comment'
import { findComment } from '@tributary/database/comment/list-comments'
import { isArchived } from '@tributary/database/process/is-archived'
import { type Comment, mayEdit } from '@tributary/domain/comment/comment'
import { mentionedIn } from '@tributary/domain/comment/comment-parts'
import type { Fault } from '@tributary/domain/fault'
import type { Deps } from '../../deps.ts'
import type { PermittedPerson } from '../../permit.ts'
import { mentionFaults } from './mention-faults.ts'

type Input = {
  processId: string
  id: number
  text: string
  /** When the comment that the writer saw was last edited. */
  editedAt: string | null
}

export type EditedComment =
  | { ok: true; comment: Comment }
  | { ok: false; reason: 'faulty'; faults: Fault[] }
  | { ok: false; reason: 'stale'; comment: Comment }
  | { ok: false; reason: 'missing' | 'not_own' | 'removed' | 'archived' }

/** Puts one's own comment in other words; what another window wrote in between is not lost. */
export async function editComment(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: PermittedPerson,
  { processId, id, text, editedAt }: Input,
): Promise<EditedComment> {
  const found = await findComment(db, processId, id)
  if (!found) return { ok: false, reason: 'missing' }
  if (!mayEdit(actor, found.author.id)) return { ok: false, reason: 'not_own' }
  if (await isArchived(db, processId)) return { ok: false, reason: 'archived' }
  if (found.removedAt !== undefined) return { ok: false, reason: 'removed' }
  const named = found.mentions.map(({ id }) => id)
  const faults = await mentionFaults(db, processId, text, named)
  if (faults.length > 0) return { ok: false, reason: 'faulty', faults }
  const mentioned = mentionedIn(text)
  const isEdited = await edit(db, { id, text, mentioned, seen: editedAt, at: now() })
  const comment = await findComment(db, processId, id)
  if (!comment) return { ok: false, reason: 'missing' }
  if (comment.removedAt !== undefined) return { ok: false, reason: 'removed' }
  return isEdited ? { ok: true, comment } : { ok: false, reason: 'stale', comment }
}
