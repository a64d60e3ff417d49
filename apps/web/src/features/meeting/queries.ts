import { query } from '@solidjs/router'
import { api, read, readAll } from '../../api.ts'

export const getMeetings = query(
  (process: string, asOf?: string) =>
    readAll(page =>
      read(
        api.processes[':process'].meetings.$get({
          param: { process },
          query: { page, pageSize: 1_000, asOf },
        }),
      ),
    ),
  'meetings',
)

/** The meetings within some days, those of series one by one. */
export const getOccurrences = query(
  (process: string, from: string, to: string, asOf?: string) =>
    readAll(page =>
      read(
        api.processes[':process'].occurrences.$get({
          param: { process },
          query: { from, to, page, pageSize: 1_000, asOf },
        }),
      ),
    ),
  'occurrences',
)
