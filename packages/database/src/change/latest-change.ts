import { sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'

/**
 * The version of a process's record (of all of them, without one): a word that differs after
 * every change, and between two databases that hold equally many. One look-up in an index.
 */
export async function latestChange(db: Database, processId?: string): Promise<string> {
  const scope = processId === undefined ? sql`` : sql`where process_id = ${processId}`
  const [row] = await db.all<{ version: string }>(
    sql`select id || '-' || recorded_at as version from changes ${scope} order by id desc limit 1`,
  )
  return row ? row.version.replaceAll(/[^\d-]/g, '') : '0'
}
