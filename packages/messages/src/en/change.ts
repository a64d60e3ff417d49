export const change = {
  'change.added': '{title}: added',
  'change.announced': '{title}: announced for {date}',
  'change.moved': '{title}: moved from {from} to {to}',
  'change.narrowed': '{title}: {from} became {to}',
  'change.done': '{title}: done',
  'change.cancelled': '{title}: cancelled',
  'change.restored': '{title}: restored',
  'change.edited': '{title}: changed',
  'change.imported': 'from the sources',
  'change.by': 'by {name}',
  'change.saidOn': 'said {date}',
} as const
