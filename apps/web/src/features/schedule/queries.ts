import { query } from '@solidjs/router'
import { api, read } from '../../api.ts'

/** How the process stands, in sentences; none where its dependencies make no schedule. */
export const getScheduleSentences = query(
  (process: string, on: string, asOf?: string) =>
    read(api.processes[':process'].schedule.$get({ param: { process }, query: { on, asOf } })).then(
      ({ sentences }) => sentences,
      (): string[] => [],
    ),
  'schedule-sentences',
)
