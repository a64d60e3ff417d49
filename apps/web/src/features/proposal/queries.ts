import { query } from '@solidjs/router'
import { api, read, readAll } from '../../api.ts'

export const getProposals = query(
  (process: string) =>
    readAll(page =>
      read(api.processes[':process'].proposals.$get({ param: { process }, query: { page } })),
    ),
  'proposals',
)

export const getMilestoneProposals = query(
  async (process: string, milestone: string) =>
    (
      await read(
        api.processes[':process'].proposals.$get({
          param: { process },
          query: { milestone, status: 'open' },
        }),
      )
    ).items,
  'milestone-proposals',
)

/** The proposals that wait for a decision. */
export const getOpenProposals = query(
  (process: string) =>
    readAll(page =>
      read(
        api.processes[':process'].proposals.$get({
          param: { process },
          query: { status: 'open', page },
        }),
      ),
    ),
  'open-proposals',
)
