import {
  findAcknowledgement,
  keepAcknowledgement,
  type StoredAcknowledgement,
} from '@tributary/database/consultation/acknowledgements'
import { isArchived } from '@tributary/database/process/is-archived'
import { clashesAmong } from '@tributary/domain/consultation/clashes'
import { may, type Need } from '@tributary/domain/person/may'
import { calendarFacts } from '../../calendar-facts.ts'
import type { ActingPerson } from '../../caller.ts'
import type { Deps } from '../../deps.ts'

type Input = { processId: string; key: string; reason: string }

export type Acknowledged =
  | { ok: true; acknowledgement: StoredAcknowledgement }
  | { ok: false; reason: 'missing' | 'archived' | 'known' }
  | { ok: false; reason: 'not_allowed'; needs: Need }

/** Lets a clash stand. It is the coordinators' to say, and the editors' of the bodies concerned. */
export async function acknowledgeClash(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: ActingPerson,
  { processId, key, reason }: Input,
): Promise<Acknowledged> {
  const clash = await findClash(db, processId, key)
  // Whether there is such a clash, anybody may read; who may not write at all is told so first.
  const allowed = may(actor, 'change', subjectOfClash(clash?.bodies ?? []))
  if (!allowed.ok) return { ok: false, reason: 'not_allowed', needs: allowed.needs }
  if (!clash || actor.personId === null) return { ok: false, reason: 'missing' }
  if (await isArchived(db, processId)) return { ok: false, reason: 'archived' }
  const { personId } = actor
  const kept = await keepAcknowledgement(db, { processId, key, reason, personId, at: now() })
  const acknowledgement = kept ? await findAcknowledgement(db, processId, key) : undefined
  return acknowledgement ? { ok: true, acknowledgement } : { ok: false, reason: 'known' }
}

/** A clash as it stands, or undefined. */
export async function findClash(db: Deps['db'], processId: string, key: string) {
  const facts = await calendarFacts(db, processId)
  return facts && clashesAmong(facts).find(clash => clash.key === key)
}

/** Whose a clash is: like a consultation of these bodies. */
export function subjectOfClash(bodies: string[]) {
  return { thing: 'consultation', bodies, shared: false } as const
}
