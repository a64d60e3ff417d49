import { rename, rm, stat } from 'node:fs/promises'
import { checkCopy, type Holding } from './check-copy.ts'
import { DatabaseError } from './migrate.ts'
import { onDisk, partOf } from './on-disk.ts'

/**
 * Puts a backup in the place of a database that is not there, once a copy of it has been checked
 * and brought to this version's schema. Throws DatabaseError with what is wrong.
 */
export async function restoreFile(file: string, database: string): Promise<Holding> {
  if (!(await stat(file).catch(() => undefined))) {
    throw new DatabaseError(`There is no file ${file}.`)
  }
  await refusePresent(database)
  const part = partOf(database)
  try {
    const held = await checkCopy(file, part)
    await onDisk(part)
    await refusePresent(database)
    await rename(part, database)
    await onDisk(database)
    return held
  } finally {
    await rm(part, { force: true })
  }
}

// Neither the database, nor what is left of one: SQLite would mix it with what is restored.
async function refusePresent(database: string): Promise<void> {
  for (const name of [database, `${database}-wal`, `${database}-shm`]) {
    if (await stat(name).catch(() => undefined)) {
      throw new DatabaseError(
        `${name} is there already. Stop the server, move it away, and restore again.`,
      )
    }
  }
}
