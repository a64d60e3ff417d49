import { query } from '@solidjs/router'
import { api, read, readAll } from '../../api.ts'

export const getConsultations = query(
  (process: string, asOf?: string) =>
    readAll(page =>
      read(
        api.processes[':process'].consultations.$get({
          param: { process },
          query: { page, pageSize: 1_000, asOf },
        }),
      ),
    ),
  'consultations',
)

/** What clashes, with what somebody said to it; those who take part read more of it. */
export const getClashes = query(
  (process: string, asOf?: string) =>
    readAll(page =>
      read(
        api.processes[':process'].clashes.$get({
          param: { process },
          query: { page, pageSize: 1_000, asOf },
        }),
      ),
    ),
  'clashes',
)
