import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFile } from '@tributary/database/connection/open-file'
import { onTestFinished } from 'vitest'

/** An empty folder that goes with the test. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tributary-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A database file of this test's own, at the present schema. */
export async function freshDatabase() {
  return openFile(join(await freshFolder(), 'test.db'))
}
