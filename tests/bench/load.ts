import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { join } from 'node:path'

type Load = { rate: number; p99: number }

const CANNON = createRequire(import.meta.url).resolve('autocannon')

/** Requests a second that an address answers over some seconds, asked from another process. */
export async function load(
  url: string,
  headers: Record<string, string> = {},
  seconds = 5,
): Promise<Load> {
  const asked = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const child = spawn(process.execPath, [
    CANNON,
    '-j',
    '-n',
    '-c',
    '20',
    '-d',
    String(seconds),
    ...asked,
    url,
  ])
  let text = ''
  child.stdout.on('data', chunk => {
    text += String(chunk)
  })
  await once(child, 'close')
  const { requests, latency } = JSON.parse(text) as {
    requests: { average: number }
    latency: { p99: number }
  }
  return { rate: requests.average, p99: latency.p99 }
}

/** A bare Node server that sends one body from memory, 304 to those who have it. */
export async function bareServer(
  body: string | Uint8Array,
  type: string,
): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bare-server.ts'), type], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(body)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { url: String(line).trim(), child }
}
