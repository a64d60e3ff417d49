export const milestone = {
  'milestone.kind.session': 'Session',
  'milestone.kind.consultation': 'Consultation',
  'milestone.kind.report': 'Report',
  'milestone.kind.publication': 'Publication',
  'milestone.kind.decision': 'Decision',
  'milestone.kind.deadline': 'Deadline',
  'milestone.kind.event': 'Event',
  'milestone.status.planned': 'Planned',
  'milestone.status.tentative': 'Tentative',
  'milestone.status.done': 'Done',
  'milestone.status.cancelled': 'Cancelled',
} as const
