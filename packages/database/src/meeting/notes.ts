import type { Day } from '@tributary/domain/date/day'
import { and, asc, eq, gt, lte } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Database } from '../connection/database.ts'
import { noteUpdates } from './schema.ts'

/** One meeting: of a series, `on` says which. */
export type OneMeeting = { processId: string; meeting: string; on: Day | undefined }

type Written = { bytes: Uint8Array; personId: string | null; at: string }

/** What was typed into the notes of a meeting after `since`, in its order. */
export function listNoteUpdates(
  db: Database,
  of: OneMeeting,
  since = 0,
): Promise<{ seq: number; bytes: Uint8Array }[]> {
  return db
    .select({ seq: noteUpdates.seq, bytes: noteUpdates.bytes })
    .from(noteUpdates)
    .where(and(isOf(of), gt(noteUpdates.seq, since)))
    .orderBy(asc(noteUpdates.seq))
}

/** Keeps what was typed; with `upTo`, in place of all up to there, which it then holds. */
export async function keepNoteUpdate(
  db: Database,
  of: OneMeeting,
  { bytes, personId, at }: Written,
  upTo?: number,
): Promise<void> {
  const { processId, meeting, on = '' } = of
  const statements: BatchItem<'sqlite'>[] = [
    db
      .insert(noteUpdates)
      .values({ processId, meeting, on, bytes: Buffer.from(bytes), personId, at }),
  ]
  if (upTo !== undefined) {
    statements.push(db.delete(noteUpdates).where(and(isOf(of), lte(noteUpdates.seq, upTo))))
  }
  await db.batch(statements as [BatchItem<'sqlite'>])
}

function isOf({ processId, meeting, on = '' }: OneMeeting) {
  return and(
    eq(noteUpdates.processId, processId),
    eq(noteUpdates.meeting, meeting),
    eq(noteUpdates.on, on),
  )
}
