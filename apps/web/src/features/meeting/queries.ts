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
