import { isArchived } from '@tributary/database/process/is-archived'
import {
  changeDraft as change,
  findDraft,
  type StoredDraft,
} from '@tributary/database/schedule/drafts'
import type { Fault } from '@tributary/domain/fault'
import { mayRevise } from '@tributary/domain/person/may-revise'
import type { Move } from '@tributary/domain/schedule/move'
import type { Deps } from '../../deps.ts'
import type { PermittedPerson } from '../../permit.ts'
import { checkMoves } from './check-moves.ts'

type Input = {
  processId: string
  id: string
  /** The revision of the draft that the caller saw. */
  expected: number
  name?: string | undefined
  moves?: Move[] | undefined
}

export type RefusedDraft =
  | { ok: false; reason: 'missing' | 'not_own' | 'archived' }
  | { ok: false; reason: 'closed' | 'stale'; draft: StoredDraft }

export type ChangedDraft =
  | { ok: true; draft: StoredDraft }
  | { ok: false; reason: 'faulty'; faults: Fault[] }
  | RefusedDraft

/** Gives an open draft another name or other moves; what was written in between is not lost. */
export async function changeDraft(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: PermittedPerson,
  { processId, id, expected, name, moves }: Input,
): Promise<ChangedDraft> {
  const found = await findDraft(db, processId, id)
  if (!found) return { ok: false, reason: 'missing' }
  if (!mayRevise(actor, 'keep', found.createdBy)) return { ok: false, reason: 'not_own' }
  if (await isArchived(db, processId)) return { ok: false, reason: 'archived' }
  if (found.status !== 'open') return { ok: false, reason: 'closed', draft: found }
  if (found.revision !== expected) return { ok: false, reason: 'stale', draft: found }
  const { faults } = await checkMoves(db, processId, moves ?? [])
  if (faults.length > 0) return { ok: false, reason: 'faulty', faults }
  const fields = { ...(name !== undefined && { name }), ...(moves !== undefined && { moves }) }
  const isDone = await change(db, { processId, id, revision: expected }, fields, now())
  return afterChange(isDone, await findDraft(db, processId, id))
}

/** A draft after a change that was made, or was not because somebody was quicker. */
export function afterChange(
  isDone: boolean,
  draft: StoredDraft | undefined,
): { ok: true; draft: StoredDraft } | RefusedDraft {
  if (!draft) return { ok: false, reason: 'missing' }
  if (isDone) return { ok: true, draft }
  return { ok: false, reason: draft.status === 'open' ? 'stale' : 'closed', draft }
}
