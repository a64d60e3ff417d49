import { query } from '@solidjs/router'
import { api, read } from '../../api.ts'

/** One's own tokens of a process, latest first. */
export const getTokens = query(
  async (process: string) =>
    (await read(api.processes[':process'].tokens.$get({ param: { process } }))).items,
  'tokens',
)
