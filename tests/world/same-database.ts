import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '@tributary/database/connection/database'
import { openFile } from '@tributary/database/connection/open-file'
import { freshFolder } from './fresh-database.ts'

/** A way to get databases that all begin alike, as `fill` leaves them; filled once. */
export async function sameDatabase(
  fill: (db: Database) => Promise<void>,
): Promise<() => Promise<Database>> {
  const folder = await freshFolder()
  const file = join(folder, 'filled.db')
  const db = await openFile(join(folder, 'first.db'))
  await fill(db)
  await db.$client.execute(`VACUUM INTO '${file}'`)
  db.$client.close()
  let made = 0
  return async () => {
    made += 1
    const copy = join(folder, `copy-${made}.db`)
    await copyFile(file, copy)
    return openFile(copy)
  }
}
