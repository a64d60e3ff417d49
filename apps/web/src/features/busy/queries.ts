import { query } from '@solidjs/router'
import { api, read } from '../../api.ts'

/** The calendars by which one is busy. */
export const getBusySources = query(
  async () => (await read(api.person.busy.$get())).items,
  'busy-sources',
)
