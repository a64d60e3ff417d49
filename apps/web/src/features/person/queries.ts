import { query } from '@solidjs/router'
import { api, read, readAll } from '../../api.ts'

/** Who takes part in a process, by name. */
export const getPeople = query(
  (process: string) =>
    readAll(page =>
      read(
        api.processes[':process'].people.$get({
          param: { process },
          query: { page, pageSize: 1_000 },
        }),
      ),
    ),
  'people',
)
