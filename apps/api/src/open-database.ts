import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Database } from '@tributary/database/connection/database'
import { DatabaseError, migrate } from '@tributary/database/connection/migrate'
import { openFile } from '@tributary/database/connection/open-file'
import { openRemote } from '@tributary/database/connection/open-remote'
import { hasProcesses } from '@tributary/database/process/has-processes'
import { importProcess } from '@tributary/database/process/import-process'
import { wsis20Document } from '@tributary/wsis20/document'
import type { Config } from './config.ts'

/**
 * The database that the configuration names, at this version's schema, with the WSIS+20 process
 * where it held none. Throws DatabaseError with a sentence for the person who starts the server.
 */
export async function openDatabase(config: Config, now: string): Promise<Database> {
  const db = config.DATABASE_URL
    ? await openServer(config.DATABASE_URL, config.DATABASE_AUTH_TOKEN)
    : await openFile(await fileIn(config.DATA_DIR))
  if (!(await hasProcesses(db))) {
    await importProcess(db, { personId: null }, wsis20Document(), now)
  }
  return db
}

async function openServer(url: string, authToken: string | undefined): Promise<Database> {
  const db = openRemote(url, authToken)
  try {
    await migrate(db)
  } catch (error) {
    if (error instanceof DatabaseError) throw error
    throw new DatabaseError(
      `The database at ${new URL(url).host} does not answer: ${reasonOf(error)}`,
    )
  }
  return db
}

/** The same, its folder made. */
export async function fileIn(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    throw new DatabaseError(`DATA_DIR ${folder} cannot be made: ${reasonOf(error)}`)
  }
  return databaseFile(folder)
}

/** Where the embedded database is in its folder. */
export function databaseFile(folder: string): string {
  return resolve(folder, 'tributary.db')
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? ''
}
