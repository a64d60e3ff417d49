import { query } from '@solidjs/router'
import { api, read } from '../../api.ts'

/** How the actions of each body stand on a day. */
export const getAccountability = query(
  (process: string, on: string, asOf?: string) =>
    read(
      api.processes[':process'].accountability.$get({ param: { process }, query: { on, asOf } }),
    ),
  'accountability',
)

/** How the actions toward a milestone were done over time. */
export const getBurnUp = query(
  (process: string, milestone: string, asOf?: string) =>
    read(
      api.processes[':process']['burn-up'].$get({
        param: { process },
        query: { milestone, asOf },
      }),
    ),
  'burnUp',
)
