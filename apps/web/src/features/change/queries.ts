import { query } from '@solidjs/router'
import type { Change, ChangeVerb, Thing } from '@tributary/domain/change/change'
import { api, read } from '../../api.ts'

/** What to see of the log; instants bound the time. */
export type ChangeFilter = {
  thing?: Thing | undefined
  id?: string | undefined
  verb?: ChangeVerb | undefined
  body?: string | undefined
  since?: string | undefined
  before?: string | undefined
}

const PAGE = 50

/** So many pages of the log, latest first, and how many changes there are. */
export const getChanges = query(
  async (
    process: string,
    filter: ChangeFilter,
    pages: number,
    asOf?: string,
  ): Promise<{ changes: Change[]; total: number }> => {
    const lists = await Promise.all(
      Array.from({ length: pages }, (_, n) =>
        read(
          api.processes[':process'].changes.$get({
            param: { process },
            query: { ...filter, asOf, page: n + 1, pageSize: PAGE },
          }),
        ),
      ),
    )
    // What is written between two pages moves the rest: nothing is shown twice.
    const changes = new Map(lists.flatMap(({ items }) => items).map(item => [item.id, item]))
    return { changes: [...changes.values()], total: lists.at(-1)?.total ?? 0 }
  },
  'changes',
)

/** What was last written to things between two moments, as far back as one page of the log goes. */
export const getLatest = query(
  async (process: string, since: string, before: string): Promise<Change[]> => {
    const query = { since, before, page: 1, pageSize: 1_000 }
    return (await read(api.processes[':process'].changes.$get({ param: { process }, query }))).items
  },
  'latest-changes',
)

export const getComparison = query(
  (process: string, from: string, to: string) =>
    read(api.processes[':process'].compare.$get({ param: { process }, query: { from, to } })),
  'comparison',
)
