import {
  findAcknowledgement,
  removeAcknowledgement,
} from '@tributary/database/consultation/acknowledgements'
import { isArchived } from '@tributary/database/process/is-archived'
import { may, type Need } from '@tributary/domain/person/may'
import type { ActingPerson } from '../../caller.ts'
import type { Deps } from '../../deps.ts'
import { findClash, subjectOfClash } from './acknowledge-clash.ts'

type Input = { processId: string; key: string }

export type Withdrawn =
  | { ok: true }
  | { ok: false; reason: 'missing' | 'archived' }
  | { ok: false; reason: 'not_allowed'; needs: Need }

/** Takes an acknowledgement back: by those who may make it; of what clashes no more, coordinators. */
export async function withdrawAcknowledgement(
  { db }: Pick<Deps, 'db'>,
  actor: ActingPerson,
  { processId, key }: Input,
): Promise<Withdrawn> {
  const clash = await findClash(db, processId, key)
  const allowed = may(actor, 'change', subjectOfClash(clash?.bodies ?? []))
  if (!allowed.ok) return { ok: false, reason: 'not_allowed', needs: allowed.needs }
  if (!(await findAcknowledgement(db, processId, key))) return { ok: false, reason: 'missing' }
  if (await isArchived(db, processId)) return { ok: false, reason: 'archived' }
  const isGone = await removeAcknowledgement(db, processId, key)
  return isGone ? { ok: true } : { ok: false, reason: 'missing' }
}
