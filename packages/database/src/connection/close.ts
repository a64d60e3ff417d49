import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'

/** Closes a database; an embedded one is then whole in its one file. */
export async function closeDatabase(db: Database): Promise<void> {
  // The client leaves what was written last in the -wal file, where a copy by hand forgets it.
  if (db.$client.protocol === 'file') await db.run(sql`PRAGMA wal_checkpoint(TRUNCATE)`)
  db.$client.close()
}
