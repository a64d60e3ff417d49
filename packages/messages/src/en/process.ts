export const process = {
  'process.list': 'Processes',
  'process.none': 'There is no process yet.',
} as const
