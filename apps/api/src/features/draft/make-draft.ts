import { isArchived } from '@tributary/database/process/is-archived'
import { findDraft, keepDraft, type StoredDraft } from '@tributary/database/schedule/drafts'
import type { Fault } from '@tributary/domain/fault'
import type { Move } from '@tributary/domain/schedule/move'
import type { Deps } from '../../deps.ts'
import type { PermittedPerson } from '../../permit.ts'
import { newId } from '../../secret-token.ts'
import { checkMoves } from './check-moves.ts'

/** The most drafts that are open in a process at once. */
export const MOST_DRAFTS = 500

export type MadeDraft =
  | { ok: true; draft: StoredDraft }
  | { ok: false; reason: 'faulty'; faults: Fault[] }
  | { ok: false; reason: 'archived' | 'full' }

/** Keeps moves that somebody tried out, to share and to propose. */
export async function makeDraft(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { personId }: PermittedPerson,
  { processId, name, moves }: { processId: string; name: string; moves: Move[] },
): Promise<MadeDraft> {
  if (await isArchived(db, processId)) return { ok: false, reason: 'archived' }
  const { faults } = await checkMoves(db, processId, moves)
  if (faults.length > 0) return { ok: false, reason: 'faulty', faults }
  const at = now()
  const row = {
    id: newId('dr'),
    processId,
    name,
    moves,
    createdBy: personId,
    createdAt: at,
    changedAt: at,
    revision: 1,
    status: 'open',
  } as const
  if (!(await keepDraft(db, row, MOST_DRAFTS))) return { ok: false, reason: 'full' }
  const draft = await findDraft(db, processId, row.id)
  if (!draft) throw new Error(`the draft ${row.id} is gone after it was kept`)
  return { ok: true, draft }
}
