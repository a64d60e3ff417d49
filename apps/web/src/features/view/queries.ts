import { query } from '@solidjs/router'
import { api, read } from '../../api.ts'

/** The views of the roadmaps that are shared, by name. */
export const getViews = query(
  async (process: string) =>
    (await read(api.processes[':process'].views.$get({ param: { process } }))).items,
  'views',
)
