import { eq } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { processes } from './schema.ts'

/** Whether a process is closed: it can be read and no longer written. */
export async function isArchived(db: Database, id: string): Promise<boolean> {
  const [row] = await db
    .select({ archived: processes.archived })
    .from(processes)
    .where(eq(processes.id, id))
  return row?.archived ?? false
}
