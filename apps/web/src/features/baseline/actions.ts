import { revalidate } from '@solidjs/router'
import type { Baseline } from '@tributary/contract/baseline/routes'
import { api, done, read } from '../../api.ts'
import { getBaselines } from './queries.ts'

const baselines = api.processes[':process'].baselines

/** Names a moment of the record: a past day, or without one this moment. */
export async function nameBaseline(
  process: string,
  asked: { name: string; at?: string | undefined },
): Promise<Baseline> {
  const named = await read(baselines.$post({ param: { process }, json: asked }))
  await revalidate(getBaselines.key)
  return named
}

/** Removes a baseline; the record stays. */
export async function removeBaseline(process: string, id: string): Promise<void> {
  await done(baselines[':id'].$delete({ param: { process, id } }))
  await revalidate(getBaselines.key)
}
