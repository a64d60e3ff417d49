import { findParticipant, type Participant } from '@tributary/database/person/list-people'
import { changeMembership as change, type Membership } from '@tributary/database/person/memberships'
import type { Fault } from '@tributary/domain/fault'
import { membershipFaults } from '@tributary/domain/person/membership-faults'
import type { Deps } from '../../deps.ts'
import { bodyFaults } from './body-faults.ts'

type Input = {
  processId: string
  /** Id of the person. */
  id: string
  /** What changes. */
  fields: { [Name in keyof Membership]?: Membership[Name] | undefined }
}

export type ChangedMembership =
  | { ok: true; participant: Participant }
  | { ok: false; reason: 'missing' | 'last_coordinator' }
  | { ok: false; reason: 'faulty'; faults: Fault[] }

/** Changes what somebody is in a process. */
export async function changeMembership(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { processId, id, fields }: Input,
): Promise<ChangedMembership> {
  const found = await findParticipant(db, processId, id)
  if (!found) return { ok: false, reason: 'missing' }
  const { role = found.role, body = found.body, lead = found.lead } = fields
  const next = { role, body, lead }
  const faults = [
    ...membershipFaults(next),
    ...(body === found.body ? [] : await bodyFaults(db, processId, body)),
  ]
  if (faults.length > 0) return { ok: false, reason: 'faulty', faults }
  const changed = await change(db, processId, id, next, now())
  return changed.ok ? { ok: true, participant: { ...found, ...next } } : changed
}
