import { findBody } from '@tributary/database/body/list-bodies'
import { findPerson } from '@tributary/database/person/find-person'
import type { StoredProposal } from '@tributary/database/proposal/list-proposals'
import { renderLetter } from '@tributary/mail/letter/render-letter'
import { proposalLetter } from '@tributary/mail/proposal/proposal-letter'
import { messagesIn } from '@tributary/messages/messages'
import type { Deps } from '../../deps.ts'
import { decidersOf } from './deciders-of.ts'

/**
 * Tells by mail of a proposal: those who decide while it is open, whoever proposed it once others
 * decided it.
 */
export async function tellProposal(
  { db, mailer, mailFrom, log }: Pick<Deps, 'db' | 'mailer' | 'mailFrom' | 'log'>,
  proposal: StoredProposal,
  origin: string,
): Promise<void> {
  const { processId, id, status } = proposal
  const messages = messagesIn('en')
  const body = proposal.body === null ? undefined : await findBody(db, processId, proposal.body)
  const letter = proposalLetter(messages, {
    ...proposal,
    by: body?.acronym ?? proposal.proposer,
    origin,
  })
  for (const { id: personId, email } of await readersOf(db, proposal)) {
    const sent = await mailer.send({
      key: `proposal/${id}/${status}/${personId}`,
      from: mailFrom,
      to: email,
      ...renderLetter(messages, letter),
    })
    if (!sent.ok) log('error', { event: 'mail failed', kind: 'proposal', reason: sent.reason })
  }
}

async function readersOf(db: Deps['db'], { processId, proposedBy, status, now }: StoredProposal) {
  if (status === 'open') {
    return (await decidersOf(db, processId, now)).filter(({ id }) => id !== proposedBy)
  }
  const proposer = await findPerson(db, proposedBy)
  return proposer && !proposer.erased ? [proposer] : []
}
