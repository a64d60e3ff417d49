import { query } from '@solidjs/router'
import { api, read } from '../../api.ts'

/** The calendars that the person sees to. */
export const getCalendars = query(
  async (process: string) =>
    (await read(api.processes[':process'].calendars.$get({ param: { process } }))).items,
  'calendars',
)
