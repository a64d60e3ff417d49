import { beginningOf } from '@tributary/database/change/read-record'
import { isArchived } from '@tributary/database/process/is-archived'
import {
  findBaseline,
  keepBaseline,
  type StoredBaseline,
} from '@tributary/database/schedule/baselines'
import type { Fault } from '@tributary/domain/fault'
import type { Deps } from '../../deps.ts'
import type { PermittedPerson } from '../../permit.ts'
import { newId } from '../../secret-token.ts'

/** The most baselines that a process has. */
export const MOST_BASELINES = 200

type Input = {
  processId: string
  name: string
  /** The instant as of which the record is taken; now where nothing is said. */
  at?: string | undefined
}

export type NamedBaseline =
  | { ok: true; baseline: StoredBaseline }
  | { ok: false; reason: 'faulty'; faults: Fault[] }
  | { ok: false; reason: 'archived' | 'taken' | 'full' }

/** Names a moment of the record. What it said then is kept by the log, whatever changes later. */
export async function nameBaseline(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { personId }: PermittedPerson,
  { processId, name, at = now() }: Input,
): Promise<NamedBaseline> {
  if (await isArchived(db, processId)) return { ok: false, reason: 'archived' }
  const createdAt = now()
  const began = await beginningOf(db, processId)
  const message =
    at > createdAt
      ? 'must be past: leave it out to name this moment'
      : began !== undefined && at < began
        ? `must not be before the record begins, at ${began}`
        : undefined
  if (message) return { ok: false, reason: 'faulty', faults: [{ path: 'at', message }] }
  const id = newId('bl')
  const row = { id, processId, name, createdBy: personId, createdAt, at }
  const kept = await keepBaseline(db, row, MOST_BASELINES)
  if (kept !== 'kept') return { ok: false, reason: kept }
  const baseline = await findBaseline(db, processId, id)
  if (!baseline) throw new Error(`the baseline ${id} is gone after it was kept`)
  return { ok: true, baseline }
}
