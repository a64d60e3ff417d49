import { constants } from 'node:fs'
import { copyFile, stat } from 'node:fs/promises'
import { createClient } from '@libsql/client/node'
import { sql } from 'drizzle-orm'
import { verifyLog } from '../change/verify-log.ts'
import type { Database } from './database.ts'
import { DatabaseError } from './migrate.ts'
import { openFile } from './open-file.ts'

/** What a copy holds. */
export type Holding = { processes: number; changes: number }

/**
 * Copies a database file that nobody has open, brings the copy to this version's schema, and
 * checks it: that it is whole, that its links lead somewhere, that the log explains the record.
 * The copy is one file, complete by itself. Throws DatabaseError with what is wrong with the file,
 * or with the one that it came from.
 */
export async function checkCopy(file: string, copy: string, from = file): Promise<Holding> {
  await refuseInUse(file)
  await copyFile(file, copy, constants.COPYFILE_EXCL)
  await refuseUnlikeOurs(copy, from)
  const db = await openCopy(copy, from)
  try {
    return await check(db, from)
  } finally {
    // Leaves no log of writes beside the file, whatever the client does as it closes.
    await db.run(sql`PRAGMA journal_mode = DELETE`)
    db.$client.close()
  }
}

async function refuseInUse(file: string): Promise<void> {
  const beside = await stat(`${file}-wal`).catch(() => undefined)
  if (beside && beside.size > 0) {
    throw new DatabaseError(
      `${file} is no backup: it is a database in use, with ${file}-wal beside it.`,
    )
  }
}

async function refuseUnlikeOurs(copy: string, file: string): Promise<void> {
  const client = createClient({ url: `file:${copy}` })
  try {
    const { rows } = await client.execute(
      `select name from sqlite_master where name in ('__drizzle_migrations', 'processes', 'changes')`,
    )
    if (rows.length !== 3) throw new DatabaseError(`${file} holds no process of Tributary.`)
  } catch (error) {
    if (error instanceof DatabaseError) throw error
    throw new DatabaseError(`${file} cannot be read as a database.`)
  } finally {
    client.close()
  }
}

async function openCopy(copy: string, file: string): Promise<Database> {
  try {
    return await openFile(copy)
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    throw new DatabaseError(error.message.replaceAll(copy, file))
  }
}

async function check(db: Database, file: string): Promise<Holding> {
  const whole = await db.all<{ integrity_check: string }>(sql`PRAGMA integrity_check(5)`)
  const links = await db.all<{ table: string }>(sql`PRAGMA foreign_key_check`)
  const faults = [
    ...whole.map(row => row.integrity_check).filter(found => found !== 'ok'),
    ...new Set(links.map(({ table }) => `a row of ${table} names what is not there`)),
    ...(await verifyLog(db)),
  ]
  if (faults.length > 0) {
    const more = faults.length > 20 ? [`and ${faults.length - 20} more`] : []
    throw new DatabaseError([`${file} is damaged:`, ...faults.slice(0, 20), ...more].join('\n  '))
  }
  const [held] = await db.all<Holding>(
    sql`select (select count(*) from processes) as processes, (select count(*) from changes) as changes`,
  )
  return held ?? { processes: 0, changes: 0 }
}
