import { sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'

/** How the record of a process stands: its version, and whether anybody may read it. */
export type Standing = { version: string; isPublic: boolean }

/**
 * How the record of a process stands, or that of all of them without one. The version is a word
 * that differs after every change, and between two databases that hold equally many. One look-up
 * in an index.
 */
export async function standingOf(db: Database, processId?: string): Promise<Standing> {
  const scope = processId === undefined ? sql`` : sql`where process_id = ${processId}`
  const [row] = await db.all<{ version: string; visibility: string | null }>(
    sql`select id || '-' || recorded_at as version,
      (select visibility from processes where id = process_id) as visibility
      from changes ${scope} order by id desc limit 1`,
  )
  if (!row) return { version: '0', isPublic: processId === undefined }
  return {
    version: row.version.replaceAll(/[^\d-]/g, ''),
    isPublic: processId === undefined || row.visibility === 'public',
  }
}
