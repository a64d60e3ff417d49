import { api, read } from '../../api.ts'

/** What a process holds with the words asked for. */
export function searchProcess(process: string, q: string, signal: AbortSignal) {
  return read(
    api.processes[':process'].search.$get(
      { param: { process }, query: { q } },
      { init: { signal } },
    ),
  )
}
