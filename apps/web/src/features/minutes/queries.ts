import { query } from '@solidjs/router'
import type { Day } from '@tributary/domain/date/day'
import { api, ProblemError, read } from '../../api.ts'

const address = api.processes[':process'].meetings[':id'].minutes

/** The minutes of a meeting, of this number or the latest; null where there are none. */
export const getMinutes = query(
  async (process: string, id: string, on: Day | undefined, number?: number) => {
    try {
      return await read(address.$get({ param: { process, id }, query: { on, number } }))
    } catch (error) {
      if (error instanceof ProblemError && error.problem.status === 404) return null
      throw error
    }
  },
  'minutes',
)

/** What issuing minutes would record. */
export const getMinutesPreview = query(
  (process: string, id: string, on: Day | undefined) =>
    read(address.preview.$get({ param: { process, id }, query: { on } })),
  'minutes-preview',
)

/** To whom minutes can be sent. */
export const getMinutesReaders = query(async (process: string, id: string, on: Day | undefined) => {
  const { items } = await read(address.readers.$get({ param: { process, id }, query: { on } }))
  return items
}, 'minutes-readers')
