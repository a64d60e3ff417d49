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

/** The dates that each milestone was announced for over time. */
export const getTrends = query(
  async (process: string, asOf?: string) =>
    (await read(api.processes[':process'].trends.$get({ param: { process }, query: { asOf } })))
      .items,
  'trends',
)

export const getMilestone = query(
  (process: string, id: string, asOf?: string) =>
    read(
      api.processes[':process'].milestones[':id'].$get({ param: { process, id }, query: { asOf } }),
    ),
  'milestone',
)
