import { keepNoteUpdate, listNoteUpdates } from '@tributary/database/meeting/notes'
import { isArchived } from '@tributary/database/process/is-archived'
import { MOST_NOTES, takeUpdate } from '@tributary/domain/meeting/notes-document'
import type { Deps } from '../../deps.ts'
import type { HeldMeeting } from '../../held-meeting.ts'
import type { PermittedPerson } from '../../permit.ts'

// From here on what is kept is merged into one.
const MANY = { updates: 100, bytes: 500_000 }
// Letters that were taken away leave traces.
const MOST_BYTES = 2_000_000

export type KeptNotes =
  | { ok: true; length: number }
  | { ok: false; reason: 'cancelled' | 'archived' | 'unreadable' | 'gap' | 'full' }

/** Keeps what somebody typed into the notes of a meeting. Sent again, it adds nothing. */
export async function keepNotes(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { personId }: PermittedPerson,
  { of, occurrence }: HeldMeeting,
  update: Uint8Array,
): Promise<KeptNotes> {
  if (occurrence.isCancelled) return { ok: false, reason: 'cancelled' }
  if (await isArchived(db, of.processId)) return { ok: false, reason: 'archived' }
  const kept = await listNoteUpdates(db, of)
  const bytes = kept.map(row => row.bytes)
  const taken = takeUpdate(bytes, update)
  if (!taken.ok) return taken
  const { length } = taken.notes
  if (taken.update === undefined) return { ok: true, length }
  const size = bytes.reduce((sum, { length }) => sum + length, taken.update.length)
  if (length > MOST_NOTES) return { ok: false, reason: 'full' }
  const isMany = kept.length >= MANY.updates || size > MANY.bytes
  const written = isMany ? taken.whole() : taken.update
  if (written.length > MOST_BYTES) return { ok: false, reason: 'full' }
  const upTo = isMany ? kept.at(-1)?.seq : undefined
  await keepNoteUpdate(db, of, { bytes: written, personId, at: now() }, upTo)
  return { ok: true, length }
}
