import { mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserPath } from '../world/browser.ts'

const MEMORY = '/dev/shm'
// Twice what the files of all tests took together.
const ENOUGH = 2 * 2 ** 30

/**
 * One folder for what the tests write, which goes when they end: in memory where there is room, since
 * a database waits for its disk at each write. The browser is unpacked before two ask for it at once.
 */
export default async function folder(): Promise<() => void> {
  await browserPath()
  const made = mkdtempSync(join(roomIn(MEMORY) >= ENOUGH ? MEMORY : tmpdir(), 'tributary-tests-'))
  process.env.TESTS_FOLDER = made
  return () => rmSync(made, { recursive: true, force: true })
}

function roomIn(path: string): number {
  try {
    const { bavail, bsize } = statfsSync(path)
    return bavail * bsize
  } catch {
    return 0
  }
}
