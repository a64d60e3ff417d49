import type { Database } from '@tributary/database/connection/database'
import { isArchived } from '@tributary/database/process/is-archived'
import { type Decision, decide } from '@tributary/database/proposal/decide-proposal'
import { findProposal, type StoredProposal } from '@tributary/database/proposal/list-proposals'
import { type May, may, type Need, subjectOf } from '@tributary/domain/person/may'
import type { Deps } from '../../deps.ts'
import type { PermittedPerson } from '../../permit.ts'

type Input = {
  processId: string
  id: string
  status: 'declined' | 'withdrawn'
  answer?: string | undefined
}

export type Decided =
  | { ok: true; proposal: StoredProposal }
  | { ok: false; reason: 'missing' }
  | { ok: false; reason: 'decided'; proposal: StoredProposal }

export type DecidedProposal =
  | Decided
  | { ok: false; reason: 'archived' | 'not_own' }
  | { ok: false; reason: 'not_allowed'; needs: Need }

/** Declines a proposal, or withdraws one's own: its milestone stays as it is. */
export async function decideProposal(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: PermittedPerson,
  { processId, id, status, answer }: Input,
): Promise<DecidedProposal> {
  const { personId } = actor
  const found = await findProposal(db, processId, id)
  if (!found) return { ok: false, reason: 'missing' }
  if (status === 'withdrawn') {
    if (found.proposedBy !== personId) return { ok: false, reason: 'not_own' }
  } else {
    const allowed = mayDecide(actor, found)
    if (!allowed.ok) return { ok: false, reason: 'not_allowed', needs: allowed.needs }
  }
  if (await isArchived(db, processId)) return { ok: false, reason: 'archived' }
  return decided(db, { processId, id, status, personId, answer, at: now() })
}

/** Whether the actor decides a proposal: as its milestone stands now. */
export function mayDecide(actor: PermittedPerson, { now }: StoredProposal): May {
  return may(actor, 'decide', subjectOf('milestone', now))
}

/** Decides a proposal unless somebody did already, and says how it stands. */
export async function decided(db: Database, decision: Decision): Promise<Decided> {
  const isFirst = await decide(db, decision)
  const proposal = await findProposal(db, decision.processId, decision.id)
  if (!proposal) return { ok: false, reason: 'missing' }
  return isFirst ? { ok: true, proposal } : { ok: false, reason: 'decided', proposal }
}
