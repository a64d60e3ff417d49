export const body = {
  'body.title': 'Bodies',
  'body.lead': 'Who takes part in this process, from where.',
  'body.role.lead': 'Leads the process',
  'body.role.participant': 'Takes part',
  'body.role.secretariat': 'Secretariat',
  'body.role.convener': 'Convenes',
  'body.role.regional-commission': 'Regional commission',
  'body.role.mechanism': 'Mechanism',
  'body.zone': '{place} time',
  'body.withdrawn': 'Takes part no longer',
  'body.none': 'No body takes part yet.',
} as const
