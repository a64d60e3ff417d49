import type { Fields } from '@tributary/domain/change/change'
import type { ProposalStatus } from '@tributary/domain/proposal/proposal'
import { fieldChanges } from '@tributary/messages/field-changes'
import type { Messages } from '@tributary/messages/messages'
import { cut } from '../digest/cut.ts'
import type { Letter } from '../letter/render-letter.ts'

const TITLE = 140

/** A proposal as its mail tells it. */
export type ToldProposal = {
  processId: string
  status: ProposalStatus
  /** The body that proposed it, or the person. */
  by: string
  /** The milestone as the proposer saw it. */
  before: Fields
  fields: Fields
  reason: string
  decider: string | null
  answer: string | null
  origin: string
}

/** The mail about a proposal: to those who decide while it is open, then to whoever made it. */
export function proposalLetter(messages: Messages, proposal: ToldProposal): Letter {
  const { t } = messages
  const { processId, status, by, before, fields, reason, decider, answer, origin } = proposal
  const title = cut(String(before.title), TITLE)
  const isOpen = status === 'open'
  const changes = fieldChanges(messages, before, fields).map(({ label, from, to }) =>
    cut(t('proposal.change', { label, from, to }), TITLE * 2),
  )
  return {
    subject: t('proposal.mail.subject', { status, by, title }),
    paragraphs: [
      isOpen
        ? t('proposal.mail.made', { by })
        : t('proposal.mail.decided', { status, by: decider ?? '' }),
      [title, ...changes].join('\n'),
      t('proposal.mail.reason', { reason }),
      ...(answer === null ? [] : [t('proposal.mail.answer', { answer })]),
    ],
    button: {
      label: t(isOpen ? 'proposal.mail.decide' : 'proposal.mail.see'),
      href: `${origin}/${processId}/proposals`,
    },
    foot: t(isOpen ? 'proposal.mail.footDecider' : 'proposal.mail.footProposer'),
  }
}
