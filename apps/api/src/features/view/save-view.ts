import { isArchived } from '@tributary/database/process/is-archived'
import { findView, keepView, type StoredView } from '@tributary/database/schedule/views'
import type { Deps } from '../../deps.ts'
import type { PermittedPerson } from '../../permit.ts'
import { newId } from '../../secret-token.ts'

/** The most views that a process has. */
export const MOST_VIEWS = 500

export type SavedView = { ok: true; view: StoredView } | { ok: false; reason: 'archived' | 'full' }

/** Shares a view of the roadmaps under a name. */
export async function saveView(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { personId }: PermittedPerson,
  { processId, name, query }: { processId: string; name: string; query: string },
): Promise<SavedView> {
  if (await isArchived(db, processId)) return { ok: false, reason: 'archived' }
  const id = newId('vw')
  const row = { id, processId, name, query, createdBy: personId, createdAt: now() }
  if (!(await keepView(db, row, MOST_VIEWS))) return { ok: false, reason: 'full' }
  const view = await findView(db, processId, id)
  if (!view) throw new Error(`the view ${id} is gone after it was kept`)
  return { ok: true, view }
}
