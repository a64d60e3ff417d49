import { eq } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { processes } from './schema.ts'

/** Whether there is a process of that id that anybody may see. */
export async function isVisible(db: Database, id: string): Promise<boolean> {
  const [row] = await db
    .select({ visibility: processes.visibility })
    .from(processes)
    .where(eq(processes.id, id))
  return row?.visibility === 'public'
}
