import { revalidate } from '@solidjs/router'
import { api, read } from '../../api.ts'
import type { ChangeWrites, WrittenThing } from '../change/thing-writes.ts'
import { getOverview, getProcess, getProcesses } from './queries.ts'

/** A process is changed; it is neither cancelled nor made here. */
export const processWrites: ChangeWrites = {
  change: async (process, _id, revision, fields) =>
    (await read(
      api.processes[':process'].$patch({
        param: { process },
        header: { 'if-match': `"${revision}"` },
        json: fields as never,
      }),
    )) as WrittenThing,
  refresh: () => revalidate([getProcess, getProcesses, getOverview].map(({ key }) => key)),
}
