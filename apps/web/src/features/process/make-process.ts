import { revalidate } from '@solidjs/router'
import type { NewProcess } from '@tributary/contract/process/new-process'
import { api, read } from '../../api.ts'
import { getSession } from '../../session.tsx'
import { getProcesses } from './queries.ts'

/** Makes a process: its id. Asked again under the same key, it is not made twice. */
export async function makeProcess(asked: NewProcess, key: string): Promise<string> {
  const made = await read(
    api.processes.$post({ header: { 'idempotency-key': key }, json: asked as never }),
  )
  await revalidate([getProcesses.key, getSession.key])
  return made.id
}
