import { findBody } from '@tributary/database/body/list-bodies'
import { findProcess } from '@tributary/database/process/list-processes'
import type { Context } from 'hono'
import type { AppEnv } from './deps.ts'
import { problem } from './problem.ts'

/** A 400 that names the filter with a body that the process does not have; undefined if it has. */
export async function refuseUnknownBody(
  c: Context<AppEnv>,
  processId: string,
  filter: string,
  id: string | undefined,
) {
  if (id === undefined || (await findBody(c.get('deps').db, processId, id))) return undefined
  return refuseUnknown(c, filter, `no body "${id}" in this process`)
}

/** The same for a region. */
export async function refuseUnknownRegion(
  c: Context<AppEnv>,
  processId: string,
  filter: string,
  id: string | undefined,
) {
  if (id === undefined) return undefined
  const preparation = await findProcess(c.get('deps').db, processId)
  if (preparation?.regions.includes(id)) return undefined
  return refuseUnknown(c, filter, `no region "${id}" in this process`)
}

/** A 400 that names the filter at fault. */
export function refuseUnknown(c: Context, path: string, message: string) {
  return problem(c, 'bad-request', `${path}: ${message}.`, [{ path, message }])
}
