import { findBody } from '@tributary/database/body/list-bodies'
import type { Database } from '@tributary/database/connection/database'
import { isArchived } from '@tributary/database/process/is-archived'
import { acceptingWith } from '@tributary/database/proposal/decide-proposal'
import { findProposal, type StoredProposal } from '@tributary/database/proposal/list-proposals'
import { differences } from '@tributary/domain/change/fields'
import { withProposal } from '@tributary/domain/proposal/with-proposal'
import { messagesIn } from '@tributary/messages/messages'
import type { Deps } from '../../deps.ts'
import type { PermittedPerson } from '../../permit.ts'
import { changeThing } from '../change/change-thing.ts'
import type { Refused } from '../change/write-thing.ts'
import { type Decided, decided, mayDecide } from './decide-proposal.ts'

type Input = {
  processId: string
  id: string
  /** The revision of the milestone that was seen. */
  revision: number
  answer?: string | undefined
}

export type AcceptedProposal =
  | Decided
  | Refused
  | { ok: false; reason: 'clashes'; fields: string[] }

/**
 * Accepts a proposal and changes its milestone in the same moment. What was changed since stays: it
 * is refused where the same fields were changed otherwise.
 */
export async function acceptProposal(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: PermittedPerson,
  { processId, id, revision, answer }: Input,
): Promise<AcceptedProposal> {
  const { db, now } = deps
  const found = await findProposal(db, processId, id)
  if (!found) return { ok: false, reason: 'missing' }
  const allowed = mayDecide(actor, found)
  if (!allowed.ok) return { ok: false, reason: 'not_allowed', needs: allowed.needs }
  if (found.status !== 'open') return { ok: false, reason: 'decided', proposal: found }
  if (await isArchived(db, processId)) return { ok: false, reason: 'archived' }
  if (found.now.revision !== revision) return { ok: false, reason: 'stale', current: found.now }
  const { after, clashes } = withProposal(found.before, found.fields, found.now)
  if (clashes.length > 0) return { ok: false, reason: 'clashes', fields: clashes }
  const fields = differences(found.now, after)
  const { personId } = actor
  const decision = { processId, id, status: 'accepted', personId, answer, at: now() } as const
  if (Object.keys(fields).length === 0) return decided(db, decision)
  const written = await changeThing(deps, actor, {
    processId,
    thing: 'milestone',
    id: found.milestone,
    expected: revision,
    fields: () => fields,
    verb: fields.status === 'cancelled' ? 'cancel' : 'change',
    deed: 'decide',
    reason: await reasonOf(db, found),
    also: acceptingWith(db, decision),
  })
  const proposal = await findProposal(db, processId, id)
  if (!proposal) return { ok: false, reason: 'missing' }
  if (written.ok) return { ok: true, proposal }
  // Of two who decide at once, one is told what the other decided.
  return proposal.status === 'open' ? written : { ok: false, reason: 'decided', proposal }
}

// What the milestone's history says of the change.
async function reasonOf(db: Database, { processId, body, proposer, reason }: StoredProposal) {
  const from = body === null ? undefined : await findBody(db, processId, body)
  return messagesIn('en').t('proposal.inHistory', { by: from?.acronym ?? proposer, reason })
}
