export const process = {
  'process.list': 'Processes',
  'process.none': 'There is no process yet.',
  'process.settings': 'Process settings',
  'process.settingsLead': 'What holds for the whole process. Coordinators change it.',
  'process.visibility.public': 'Everybody',
  'process.visibility.private': 'Only those who take part',
} as const
