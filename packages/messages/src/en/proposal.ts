export const proposal = {
  'proposal.inHistory': 'Proposed by {by}: {reason}',
  'proposal.change': '{label}: {from} → {to}',
  'proposal.mail.subject':
    '{status, select, open {{by} proposes a change: {title}} accepted {Accepted: {title}} declined {Declined: {title}} other {Withdrawn: {title}}}',
  'proposal.mail.made': '{by} asks the coordinators for a change of a shared milestone.',
  'proposal.mail.decided':
    '{status, select, accepted {{by} accepted what you proposed. The milestone has changed.} other {{by} declined what you proposed. The milestone stays as it is.}}',
  'proposal.mail.reason': 'Why: {reason}',
  'proposal.mail.answer': 'The answer: {answer}',
  'proposal.mail.decide': 'Accept or decline',
  'proposal.mail.see': 'See the proposal',
  'proposal.mail.footCoordinator': 'You get this mail because you coordinate this process.',
  'proposal.mail.footProposer': 'You get this mail because you proposed this change.',
} as const
