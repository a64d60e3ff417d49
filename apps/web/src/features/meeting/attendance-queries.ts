import { query } from '@solidjs/router'
import type { Day } from '@tributary/domain/date/day'
import { api, read } from '../../api.ts'

/** Who is invited to a meeting, or to one of a series, and what they answered. */
export const getAttendance = query(
  (process: string, id: string, on?: Day) =>
    read(
      api.processes[':process'].meetings[':id'].attendance.$get({
        param: { process, id },
        query: { on },
      }),
    ),
  'attendance',
)
