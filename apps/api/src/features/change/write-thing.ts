import { type Committed, commit, type Write } from '@tributary/database/change/commit'
import type { Database } from '@tributary/database/connection/database'
import { isArchived } from '@tributary/database/process/is-archived'
import { type StoredThing, selectThing } from '@tributary/database/thing/select-things'
import type { Fields } from '@tributary/domain/change/change'
import { withFields } from '@tributary/domain/change/fields'
import type { Fault } from '@tributary/domain/fault'
import type { Need } from '@tributary/domain/person/may'
import type { ActingPerson } from '../../caller.ts'
import { checkMilestone } from './check-milestone.ts'
import type { Writable } from './check-thing.ts'

/** A thing as it stands after a write, with its revision. */
export type WrittenThing = Fields & { revision: number }

export type Refused =
  | { ok: false; reason: 'missing' }
  | { ok: false; reason: 'not_allowed'; needs: Need; because?: string | undefined }
  | { ok: false; reason: 'stale'; current: WrittenThing }
  | { ok: false; reason: 'faulty'; faults: Fault[] }
  | { ok: false; reason: 'exists' | 'in_use' | 'archived' | 'key_reused' | 'not_cancelled' }

export type Written = { ok: true; written: WrittenThing } | Refused

type Input = { processId: string; actor: ActingPerson; write: Write & { thing: Writable } }

/** Makes one write through the one write path, and says how the thing stands after it. */
export async function writeThing(
  { db, now }: { db: Database; now: () => string },
  { processId, actor, write }: Input,
  also: Parameters<typeof commit>[5] = [],
): Promise<Written> {
  const opens = write.thing === 'process' && write.fields.archived === false
  if (!opens && (await isArchived(db, processId))) return { ok: false, reason: 'archived' }
  const { personId, body, via } = actor
  const done = await commit(db, { personId, body, via }, processId, [write], now(), also)
  if (!done.ok) return refusal(db, processId, write, done)
  const stored = await selectThing(db, write.thing, processId, write.id)
  if (!stored) throw new Error(`${write.thing} ${write.id} is gone after a write`)
  return { ok: true, written: writtenThing(stored) }
}

async function refusal(
  db: Database,
  processId: string,
  { thing, id, fields }: Write,
  { reason }: Extract<Committed, { ok: false }>,
): Promise<Refused> {
  // What is named exists: something else names what would go.
  if (reason === 'dangling') return { ok: false, reason: 'in_use' }
  if (reason === 'exists' || reason === 'missing') return { ok: false, reason }
  const stored = await selectThing(db, thing, processId, id)
  if (reason === 'circle') {
    // Somebody made the other half of it since this was looked at.
    const after = withFields(stored?.fields ?? {}, fields)
    return { ok: false, reason: 'faulty', faults: await checkMilestone(db, processId, after) }
  }
  return stored ? { ok: false, reason, current: writtenThing(stored) } : missing
}

const missing = { ok: false, reason: 'missing' } as const

/** The fields of a stored thing, with its revision. */
export function writtenThing({ fields, revision }: StoredThing): WrittenThing {
  return { ...fields, revision }
}
