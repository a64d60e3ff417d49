import type { Proposal } from '@tributary/contract/proposal/schema'
import type { StoredProposal } from '@tributary/database/proposal/list-proposals'
import { withProposal } from '@tributary/domain/proposal/with-proposal'

/** A proposal as those who take part see it. */
export function presentProposal(stored: StoredProposal): Proposal {
  const { before, now, fields, status } = stored
  return {
    id: stored.id,
    milestone: now as Proposal['milestone'],
    before: before as Proposal['before'],
    fields: fields as Proposal['fields'],
    clashes: status === 'open' ? withProposal(before, fields, now).clashes : [],
    reason: stored.reason,
    status,
    proposedBy: { id: stored.proposedBy, name: stored.proposer },
    body: stored.body,
    draft: stored.draft === null ? null : { id: stored.draft, name: stored.draftName ?? '' },
    proposedAt: stored.proposedAt,
    decidedBy: stored.decider,
    decidedAt: stored.decidedAt,
    answer: stored.answer,
  }
}
