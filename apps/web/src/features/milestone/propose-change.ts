import type { Fields } from '@tributary/domain/change/change'
import { api, read } from '../../api.ts'

/** Asks the coordinators for a change of a shared milestone. */
export function proposeChange(
  process: string,
  proposed: { milestone: string; revision: number; fields: Fields; reason: string },
): Promise<unknown> {
  return read(
    api.processes[':process'].proposals.$post({ param: { process }, json: proposed as never }),
  )
}
