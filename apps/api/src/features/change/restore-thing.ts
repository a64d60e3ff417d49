import { listRevisions } from '@tributary/database/change/list-revisions'
import type { Fields } from '@tributary/domain/change/change'
import { differences } from '@tributary/domain/change/fields'
import { isCancelled } from '@tributary/domain/change/is-cancelled'
import { replay } from '@tributary/domain/change/replay'
import type { ActingPerson } from '../../caller.ts'
import type { Deps } from '../../deps.ts'
import { changeThing } from './change-thing.ts'
import type { Writable } from './check-thing.ts'
import type { Written } from './write-thing.ts'

type Input = {
  processId: string
  thing: Exclude<Writable, 'process'>
  id: string
  expected: number
  /** The revision to go back to; without it, the latest cancellation is undone. */
  revision?: number | undefined
  reason?: string | undefined
}

/** Brings back how a thing was, as a new revision: nothing of its history goes. */
export async function restoreThing(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: ActingPerson,
  { revision, ...input }: Input,
): Promise<Written> {
  const log = await listRevisions(deps.db, input.processId, input.thing, input.id)
  if (log.length === 0) return { ok: false, reason: 'missing' }
  if (revision !== undefined) {
    if (revision > log.length) {
      const faults = [{ path: 'revision', message: `there are ${log.length} revisions` }]
      return { ok: false, reason: 'faulty', faults }
    }
    const wanted = replay(log.slice(0, revision))
    return change(current => differences(current, wanted))
  }
  const cancelling = log.findLast(({ verb }) => verb === 'cancel')
  if (!isCancelled(input.thing, replay(log))) return { ok: false, reason: 'not_cancelled' }
  return change(() => cancelling?.before ?? NOT_CANCELLED[input.thing])

  function change(fields: (current: Fields) => Fields): Promise<Written> {
    return changeThing(deps, actor, { ...input, fields, verb: 'restore', deed: 'restore' })
  }
}

// For what came cancelled into the record.
const NOT_CANCELLED: Record<Input['thing'], Fields> = {
  milestone: { status: 'planned' },
  consultation: { status: null },
  meeting: { status: null },
  action: { status: 'open' },
  body: { withdrawn: null },
}
