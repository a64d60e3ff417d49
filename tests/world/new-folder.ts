import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An empty folder, which goes with the folder of the whole run where there is one. */
export function newFolder(): Promise<string> {
  return mkdtemp(join(process.env.TESTS_FOLDER ?? tmpdir(), 'tributary-'))
}
