import { eq, max } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { changes } from './schema.ts'

/** The id of the newest change of a process, 0 where there is none: the version of its record. */
export async function latestChange(db: Database, processId?: string): Promise<number> {
  const [row] = await db
    .select({ id: max(changes.id) })
    .from(changes)
    .where(processId === undefined ? undefined : eq(changes.processId, processId))
  return row?.id ?? 0
}
