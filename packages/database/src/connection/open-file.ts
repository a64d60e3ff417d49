import { type Client, createClient } from '@libsql/client/node'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/libsql/node'
import type { Database } from './database.ts'
import { DatabaseError, migrate, refuseForeign } from './migrate.ts'

/**
 * Opens (or makes) an embedded database file and brings it to this version's schema. A file that
 * is damaged, or that another program or a newer version made, is left as it is: throws
 * DatabaseError.
 */
export async function openFile(path: string): Promise<Database> {
  let client: Client
  try {
    client = createClient({ url: `file:${path}`, concurrency: 1, timeout: 5_000 })
    const [check] = (await client.execute('PRAGMA quick_check(1)')).rows
    if (check?.quick_check !== 'ok') throw new Error(String(check?.quick_check))
  } catch (error) {
    throw new DatabaseError(`${path} cannot be read as a database: ${firstLine(error)}`)
  }
  const db = drizzle({ client })
  await refuseForeign(db)
  // FULL: an acknowledged write outlives a power cut.
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) {
    await db.run(sql.raw(`PRAGMA ${pragma}`))
  }
  await migrate(db)
  return db
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
