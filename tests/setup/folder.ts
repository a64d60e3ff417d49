import { mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MEMORY = '/dev/shm'
// Twice what the files of all tests took together.
const ENOUGH = 2 * 2 ** 30

/**
 * One folder for all that the tests write, which goes when they end: in memory where there is room,
 * since a database waits for its disk at each write.
 */
export default function folder(): () => void {
  const made = mkdtempSync(join(roomIn(MEMORY) >= ENOUGH ? MEMORY : tmpdir(), 'tributary-tests-'))
  process.env.TMPDIR = made
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
