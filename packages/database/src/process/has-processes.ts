import type { Database } from '../connection/database.ts'
import { processes } from './schema.ts'

/** Whether the database holds any process, public or not. */
export async function hasProcesses(db: Database): Promise<boolean> {
  return (await db.select({ id: processes.id }).from(processes).limit(1)).length > 0
}
