export const body = {
  'body.title': 'Bodies',
  'body.lead': 'Who takes part in this process, from where.',
  'body.zone': '{place} time',
  'body.withdrawn': 'Takes part no longer',
  'body.none': 'No body takes part yet.',
} as const
