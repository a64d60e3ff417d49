import {
  declineIncoming as decline,
  findIncoming,
  type StoredIncoming,
} from '@tributary/database/calendar/incoming'
import type { Database } from '@tributary/database/connection/database'
import { isArchived } from '@tributary/database/process/is-archived'
import type { IncomingStatus } from '@tributary/domain/calendar/incoming'
import type { Need } from '@tributary/domain/person/may'
import type { Deps } from '../../deps.ts'
import type { PermittedPerson } from '../../permit.ts'
import { mayFollow } from '../calendar/may-follow.ts'

export type Undecided =
  | { ok: false; reason: 'missing' | 'archived' | 'decided' | 'asks_otherwise' }
  | { ok: false; reason: 'not_allowed'; needs: Need }

export type DecidedIncoming = { ok: true; incoming: StoredIncoming } | Undecided

export type DecisionInput = { processId: string; id: string; hash: string }

/** Declines what a calendar asks for: nothing is written to the record. */
export async function declineIncoming(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: PermittedPerson,
  { processId, id, hash }: DecisionInput,
): Promise<DecidedIncoming> {
  const found = await findDecidable(db, actor, { processId, id, hash })
  if (!found.ok) return found
  const isFirst = await decline(db, { id, hash, personId: actor.personId, at: now() })
  const incoming = await findIncoming(db, processId, id)
  if (!incoming) return { ok: false, reason: 'missing' }
  return isFirst ? { ok: true, incoming } : { ok: false, reason: whyNot(incoming) }
}

/** What a calendar asks for, where the actor may decide it and has seen it as it is. */
export async function findDecidable(
  db: Database,
  actor: PermittedPerson,
  { processId, id, hash }: DecisionInput,
  status: IncomingStatus = 'open',
): Promise<DecidedIncoming> {
  const incoming = await findIncoming(db, processId, id)
  if (!incoming) return { ok: false, reason: 'missing' }
  const allowed = mayFollow(actor, incoming.body)
  if (!allowed.ok) return { ok: false, reason: 'not_allowed', needs: allowed.needs }
  if (incoming.status !== status || incoming.hash !== hash) {
    return { ok: false, reason: whyNot(incoming, status) }
  }
  if (await isArchived(db, processId)) return { ok: false, reason: 'archived' }
  return { ok: true, incoming }
}

/** Why something could not be decided that could be a moment ago. */
export function whyNot({ status }: StoredIncoming, expected: IncomingStatus = 'open') {
  return status === expected ? 'asks_otherwise' : 'decided'
}
