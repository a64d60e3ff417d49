import { rename, rm, stat, writeFile } from 'node:fs/promises'
import { createClient } from '@libsql/client/node'
import { checkCopy, type Holding } from './check-copy.ts'
import { DatabaseError } from './migrate.ts'
import { onDisk, partOf } from './on-disk.ts'

/**
 * Writes a database file as it is at one moment to a new file, while others may go on writing to
 * it; the new file gets its name when it has been checked. Throws DatabaseError with what is wrong.
 */
export async function backUpFile(database: string, file: string): Promise<Holding> {
  if (!(await stat(database).catch(() => undefined))) {
    throw new DatabaseError(`There is no database at ${database}.`)
  }
  if (await stat(file).catch(() => undefined)) {
    throw new DatabaseError(`${file} is there already. Choose another name.`)
  }
  const [part, copy] = [partOf(file), partOf(file)]
  try {
    await vacuumInto(database, part)
    const held = await checkCopy(part, copy, database)
    await onDisk(part)
    await rename(part, file)
    await onDisk(file)
    return held
  } finally {
    await Promise.all([part, copy].map(name => rm(name, { force: true })))
  }
}

// One read transaction: what is written meanwhile is not in it, and does not wait for it.
async function vacuumInto(database: string, part: string): Promise<void> {
  const client = createClient({ url: `file:${database}`, timeout: 5_000 })
  try {
    // For its owner alone: it holds people's addresses.
    await writeFile(part, '', { flag: 'wx', mode: 0o600 })
    await client.execute({ sql: 'VACUUM INTO ?', args: [part] })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new DatabaseError(`The backup cannot be written: ${reason.split('\n')[0]}`)
  } finally {
    client.close()
  }
}
