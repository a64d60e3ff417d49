import { findIncoming, reopenIncoming as reopen } from '@tributary/database/calendar/incoming'
import type { Deps } from '../../deps.ts'
import type { PermittedPerson } from '../../permit.ts'
import {
  type DecidedIncoming,
  type DecisionInput,
  findDecidable,
  whyNot,
} from './decline-incoming.ts'

/** Lets what was declined wait for a decision again. */
export async function reopenIncoming(
  { db }: Pick<Deps, 'db'>,
  actor: PermittedPerson,
  input: DecisionInput,
): Promise<DecidedIncoming> {
  const found = await findDecidable(db, actor, input, 'declined')
  if (!found.ok) return found
  const isFirst = await reopen(db, found.incoming)
  const incoming = await findIncoming(db, input.processId, input.id)
  if (!incoming) return { ok: false, reason: 'missing' }
  return isFirst ? { ok: true, incoming } : { ok: false, reason: whyNot(incoming, 'declined') }
}
