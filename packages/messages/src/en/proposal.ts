export const proposal = {
  'proposal.inHistory': 'Proposed by {by}: {reason}',
  'proposal.change': '{label}: {from} → {to}',
  'proposal.list': 'Proposals',
  'proposal.lead':
    'What bodies ask the coordinators to change of shared milestones. A coordinator accepts or declines each.',
  'proposal.open': 'Open',
  'proposal.decided': 'Decided',
  'proposal.none':
    'No proposal is open. Editors propose a change on the page of a shared milestone.',
  'proposal.waiting': '{count, plural, one {# open proposal} other {# open proposals}}',
  'proposal.onMilestone': 'Proposed changes',
  'proposal.status.open': 'Open',
  'proposal.status.accepted': 'Accepted',
  'proposal.status.declined': 'Declined',
  'proposal.status.withdrawn': 'Withdrawn',
  'proposal.by': '{name}, {when}',
  'proposal.decidedBy': '{status} by {name}, {when}',
  'proposal.now': '{value} now',
  'proposal.clashes':
    'Since this was proposed, the same was changed otherwise. Decline it, or change the milestone yourself.',
  'proposal.alsoChanged': 'Changed since, and kept: {fields}.',
  'proposal.answer': 'Your answer',
  'proposal.answerHint': 'Needed to decline. The proposer reads it.',
  'proposal.answerMissing': 'Say why it is declined.',
  'proposal.accept': 'Accept',
  'proposal.decline': 'Decline',
  'proposal.withdraw': 'Withdraw',
  'proposal.acceptNamed': 'Accept: {title}',
  'proposal.declineNamed': 'Decline: {title}',
  'proposal.withdrawNamed': 'Withdraw: {title}',
  'proposal.movedOn': 'The milestone was changed in between. Look at it again, then decide.',
  'proposal.notAllowed': 'Proposals are for those who take part',
  'proposal.notAllowedHint': 'Sign in, or ask a coordinator for an invitation.',
  'proposal.to': 'to',
  'proposal.mail.subject':
    '{status, select, open {{by} proposes a change: {title}} accepted {Accepted: {title}} declined {Declined: {title}} other {Withdrawn: {title}}}',
  'proposal.mail.made': '{by} asks for a change of a milestone. It is yours to decide.',
  'proposal.mail.draftSubject':
    '{by} proposes {count, plural, one {a change} other {# changes}}: {name}',
  'proposal.mail.draftMade':
    '{by} asks for what the draft “{name}” moves. {count, plural, one {This part is} other {These # parts are}} yours to decide.',
  'proposal.mail.more': '{count, plural, one {And # more.} other {And # more.}}',
  'proposal.mail.decided':
    '{status, select, accepted {{by} accepted what you proposed. The milestone has changed.} other {{by} declined what you proposed. The milestone stays as it is.}}',
  'proposal.mail.reason': 'Why: {reason}',
  'proposal.mail.answer': 'The answer: {answer}',
  'proposal.mail.decide': 'Accept or decline',
  'proposal.mail.see': 'See the proposal',
  'proposal.mail.footDecider':
    'You get this mail because you edit the roadmap of your body in this process, or coordinate it.',
  'proposal.mail.footProposer': 'You get this mail because you proposed this change.',
} as const
