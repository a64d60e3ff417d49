import { isArchived } from '@tributary/database/process/is-archived'
import { keepProposal } from '@tributary/database/proposal/keep-proposal'
import { findProposal, type StoredProposal } from '@tributary/database/proposal/list-proposals'
import { selectThing } from '@tributary/database/thing/select-things'
import type { Fields } from '@tributary/domain/change/change'
import { differences, withFields } from '@tributary/domain/change/fields'
import type { Fault } from '@tributary/domain/fault'
import type { Deps } from '../../deps.ts'
import type { PermittedPerson } from '../../permit.ts'
import { newId } from '../../secret-token.ts'
import { checkThing } from '../change/check-thing.ts'
import { type WrittenThing, writtenThing } from '../change/write-thing.ts'

type Input = {
  processId: string
  milestone: string
  /** The revision of the milestone that the proposer saw. */
  revision: number
  fields: Fields
  reason: string
}

export type MadeProposal =
  | { ok: true; proposal: StoredProposal }
  | { ok: false; reason: 'missing' | 'archived' }
  | { ok: false; reason: 'stale'; current: WrittenThing }
  | { ok: false; reason: 'faulty'; faults: Fault[] }

/** Proposes a change of a milestone, which those who decide could write as it is asked. */
export async function makeProposal(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { personId, body }: PermittedPerson,
  { processId, milestone, revision, fields, reason }: Input,
): Promise<MadeProposal> {
  if (await isArchived(db, processId)) return { ok: false, reason: 'archived' }
  const stored = await selectThing(db, 'milestone', processId, milestone)
  if (!stored) return { ok: false, reason: 'missing' }
  if (stored.revision !== revision) {
    return { ok: false, reason: 'stale', current: writtenThing(stored) }
  }
  const after = withFields(stored.fields, fields)
  const asked = differences(stored.fields, after)
  if (Object.keys(asked).length === 0) {
    const faults = [{ path: 'fields', message: 'is how the milestone stands already' }]
    return { ok: false, reason: 'faulty', faults }
  }
  const faults = await checkThing(db, processId, 'milestone', after)
  if (faults.length > 0) {
    const told = faults.map(({ path, message }) => ({ path: `fields.${path}`, message }))
    return { ok: false, reason: 'faulty', faults: told }
  }
  const id = newId('pr')
  await keepProposal(db, {
    id,
    processId,
    milestone,
    revision,
    fields: asked,
    reason,
    status: 'open',
    proposedBy: personId,
    body,
    proposedAt: now(),
  })
  const proposal = await findProposal(db, processId, id)
  if (!proposal) throw new Error(`the proposal ${id} is gone after it was kept`)
  return { ok: true, proposal }
}
