import { query } from '@solidjs/router'
import { api, read } from '../../api.ts'

/** The named moments of the record, the latest first. */
export const getBaselines = query(
  async (process: string) =>
    (await read(api.processes[':process'].baselines.$get({ param: { process } }))).items,
  'baselines',
)
