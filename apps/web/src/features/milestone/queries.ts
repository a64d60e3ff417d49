import { query } from '@solidjs/router'
import { api, read, readAll } from '../../api.ts'

export const getMilestones = query(
  (process: string, asOf?: string) =>
    readAll(page =>
      read(
        api.processes[':process'].milestones.$get({
          param: { process },
          query: { page, pageSize: 1_000, asOf },
        }),
      ),
    ),
  'milestones',
)

export const getMilestone = query(
  (process: string, id: string, asOf?: string) =>
    read(
      api.processes[':process'].milestones[':id'].$get({ param: { process, id }, query: { asOf } }),
    ),
  'milestone',
)
