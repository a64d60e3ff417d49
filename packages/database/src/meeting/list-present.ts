import { and, asc, eq } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import type { OneMeeting } from './notes.ts'
import { attendances } from './schema.ts'

/** Who was at a meeting, as far as somebody has said so, by name. */
export async function listPresent(
  db: Database,
  { processId, meeting, on = '' }: OneMeeting,
): Promise<{ name: string; body?: string }[]> {
  const rows = await db
    .select({ name: attendances.name, body: attendances.body })
    .from(attendances)
    .where(
      and(
        eq(attendances.processId, processId),
        eq(attendances.meeting, meeting),
        eq(attendances.on, on),
        eq(attendances.present, true),
      ),
    )
    .orderBy(asc(attendances.name), asc(attendances.email))
  return rows.map(({ name, body }) => ({ name, ...(body !== null && { body }) }))
}
