import { copyFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { closeDatabase } from '@tributary/database/connection/close'
import type { Database } from '@tributary/database/connection/database'
import { openFile } from '@tributary/database/connection/open-file'
import { onTestFinished } from 'vitest'
import { newFolder } from './new-folder.ts'

/** When what a test made goes: with the test, or, as a whole file shares it, `afterAll`. */
export type Goes = (clean: () => Promise<void>) => void

/** An empty folder that goes with the test. */
export async function freshFolder(goes: Goes = onTestFinished): Promise<string> {
  const folder = await newFolder()
  goes(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Makes database files that begin as `fill` leaves the first, at the present schema. */
export function databases(fill?: (db: Database) => Promise<unknown>) {
  let first: Promise<string> | undefined
  return async (goes: Goes = onTestFinished): Promise<Database> => {
    first ??= filled(fill)
    const file = join(await freshFolder(goes), 'test.db')
    await copyFile(await first, file)
    const db = await openFile(file)
    goes(async () => db.$client.close())
    return db
  }
}

/** A database file of this test's own, at the present schema. */
export const freshDatabase = databases()

// It serves all tests of this process, and goes with the folder of the whole run.
async function filled(fill?: (db: Database) => Promise<unknown>): Promise<string> {
  const folder = await newFolder()
  const file = join(folder, 'filled.db')
  const db = await openFile(join(folder, 'first.db'))
  await fill?.(db)
  await db.$client.execute(`VACUUM INTO '${file}'`)
  await closeDatabase(db)
  return file
}
