import { isArchived } from '@tributary/database/process/is-archived'
import {
  findDraft,
  proposeDraft as propose,
  type StoredDraft,
} from '@tributary/database/schedule/drafts'
import type { Fields } from '@tributary/domain/change/change'
import { differences, withFields } from '@tributary/domain/change/fields'
import type { Fault } from '@tributary/domain/fault'
import type { Move } from '@tributary/domain/schedule/move'
import type { Deps } from '../../deps.ts'
import type { PermittedPerson } from '../../permit.ts'
import { newId } from '../../secret-token.ts'
import { afterChange, type RefusedDraft } from './change-draft.ts'
import { checkMoves } from './check-moves.ts'

export type ProposedDraft =
  | { ok: true; draft: StoredDraft }
  | { ok: false; reason: 'impossible'; faults: Fault[] }
  | { ok: false; reason: 'moves_nothing' }
  | RefusedDraft

/**
 * Proposes what an open draft moves, and closes it: a proposal for each milestone, so that each
 * body accepts its own part. All are made, or none.
 */
export async function proposeDraft(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { personId, body }: PermittedPerson,
  { processId, id, reason }: { processId: string; id: string; reason: string },
): Promise<ProposedDraft> {
  const found = await findDraft(db, processId, id)
  if (!found) return { ok: false, reason: 'missing' }
  if (await isArchived(db, processId)) return { ok: false, reason: 'archived' }
  if (found.status !== 'open') return { ok: false, reason: 'closed', draft: found }
  const { milestones, faults } = await checkMoves(db, processId, found.moves)
  if (faults.length > 0) return { ok: false, reason: 'impossible', faults }
  const at = now()
  const made = found.moves.flatMap(move => {
    const stored = milestones.get(move.milestone)
    if (!stored) return []
    const fields = differences(stored.fields, withFields(stored.fields, dateFieldsOf(move)))
    // What stands there already needs nobody's decision.
    if (Object.keys(fields).length === 0) return []
    const { milestone } = move
    const { revision } = stored
    const asked = { milestone, revision, fields, reason, draft: id, status: 'open' as const }
    return [{ id: newId('pr'), processId, ...asked, proposedBy: personId, body, proposedAt: at }]
  })
  if (made.length === 0) return { ok: false, reason: 'moves_nothing' }
  const isDone = await propose(db, { processId, id, revision: found.revision }, made, at)
  return afterChange(isDone, await findDraft(db, processId, id))
}

// Nothing of the date before stays.
function dateFieldsOf({ start, precision, end, startsAt, endsAt, timeZone }: Move): Fields {
  return {
    start,
    precision,
    end: end ?? null,
    startsAt: startsAt ?? null,
    endsAt: endsAt ?? null,
    timeZone: timeZone ?? null,
  }
}
