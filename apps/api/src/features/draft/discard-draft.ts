import { isArchived } from '@tributary/database/process/is-archived'
import { changeDraft, findDraft, type StoredDraft } from '@tributary/database/schedule/drafts'
import { mayRevise } from '@tributary/domain/person/may-revise'
import type { Deps } from '../../deps.ts'
import type { PermittedPerson } from '../../permit.ts'
import { afterChange, type RefusedDraft } from './change-draft.ts'

export type DiscardedDraft = { ok: true; draft: StoredDraft } | RefusedDraft

/** Discards an open draft: it can be looked at still, and is listed no longer. */
export async function discardDraft(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: PermittedPerson,
  { processId, id }: { processId: string; id: string },
): Promise<DiscardedDraft> {
  const found = await findDraft(db, processId, id)
  if (!found) return { ok: false, reason: 'missing' }
  if (!mayRevise(actor, 'keep', found.createdBy)) return { ok: false, reason: 'not_own' }
  if (await isArchived(db, processId)) return { ok: false, reason: 'archived' }
  if (found.status !== 'open') return { ok: false, reason: 'closed', draft: found }
  const { revision } = found
  const isDone = await changeDraft(db, { processId, id, revision }, { status: 'discarded' }, now())
  return afterChange(isDone, await findDraft(db, processId, id))
}
