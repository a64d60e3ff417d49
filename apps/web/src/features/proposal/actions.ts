import { revalidate } from '@solidjs/router'
import { api, read } from '../../api.ts'
import { getMilestone, getMilestones } from '../milestone/queries.ts'
import { getOverview } from '../process/queries.ts'
import { getMilestoneProposals, getOpenProposals, getProposals } from './queries.ts'

type One = { process: string; id: string }

const proposal = api.processes[':process'].proposals[':id']

/** Accepts a proposal for the milestone as it was seen. */
export async function acceptProposal(
  param: One,
  seen: { revision: number; answer?: string | undefined },
): Promise<void> {
  await read(proposal.accept.$post({ param, json: seen as never }))
  await refreshProposals()
}

/** Declines a proposal, with a reason. */
export async function declineProposal(param: One, answer: string): Promise<void> {
  await read(proposal.decline.$post({ param, json: { answer } }))
  await refreshProposals()
}

/** Withdraws one's own proposal. */
export async function withdrawProposal(param: One): Promise<void> {
  await read(proposal.withdraw.$post({ param }))
  await refreshProposals()
}

/** Asks again for proposals, and for what they change. */
export function refreshProposals(): Promise<void> {
  const changed = [
    getProposals,
    getMilestoneProposals,
    getOpenProposals,
    getMilestone,
    getMilestones,
    getOverview,
  ]
  return revalidate(changed.map(({ key }) => key))
}
