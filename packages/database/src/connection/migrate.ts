import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { migrate as runMigrations } from 'drizzle-orm/libsql/migrator'
import type { Database } from './database.ts'

/** Why a database cannot be used, in a sentence for the person who starts the server. */
export class DatabaseError extends Error {}

const FOLDER = join(import.meta.dirname, '../../../../drizzle')

/** Brings a database to this version's schema; refuses as `refuseForeign` does. */
export async function migrate(db: Database): Promise<void> {
  await refuseForeign(db)
  await runMigrations(db, { migrationsFolder: FOLDER })
}

/** Throws DatabaseError for a database that a newer version or another program made. */
export async function refuseForeign(db: Database): Promise<void> {
  const tables = await db.all<{ name: string }>(
    sql`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`,
  )
  if (tables.length === 0) return
  if (!tables.some(table => table.name === '__drizzle_migrations')) {
    throw new DatabaseError('The database was made by another program.')
  }
  const [row] = await db.all<{ newest: number | null }>(
    sql`select max(created_at) as newest from __drizzle_migrations`,
  )
  const journal = JSON.parse(await readFile(join(FOLDER, 'meta/_journal.json'), 'utf8')) as {
    entries: { when: number }[]
  }
  if ((row?.newest ?? 0) > Math.max(...journal.entries.map(entry => entry.when))) {
    throw new DatabaseError('The database was made by a newer version of Tributary.')
  }
}
