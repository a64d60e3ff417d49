import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFile } from '@tributary/database/connection/open-file'
import { onTestFinished } from 'vitest'

/** When what a test made goes: with the test, or, as a whole file shares it, `afterAll`. */
export type Goes = (clean: () => Promise<void>) => void

/** An empty folder that goes with the test. */
export async function freshFolder(goes: Goes = onTestFinished): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tributary-'))
  goes(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A database file of this test's own, at the present schema. */
export async function freshDatabase(goes?: Goes) {
  return openFile(join(await freshFolder(goes), 'test.db'))
}
