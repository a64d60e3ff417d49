import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { TickOrder, TickSettings } from './digest-tick.ts'

const BUNDLE = join(import.meta.dirname, '../.results/digest-tick.mjs')
const CACHE = join(import.meta.dirname, '../.results/compiled')
const CONNECTION = join(import.meta.dirname, '../../packages/database/src/connection')

/** Makes one file of the process that ticks: it then starts in a fifth of a second. */
export async function bundleTick(): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, 'digest-tick.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
    external: ['@libsql/*', 'libsql'],
    // From there the database finds its migrations.
    define: { 'import.meta.dirname': JSON.stringify(CONNECTION) },
    banner: {
      js: "globalThis.require = (await import('node:module')).createRequire(import.meta.url)",
    },
    outfile: BUNDLE,
    logLevel: 'error',
  })
}

export type TickProcess = {
  child: ChildProcess
  /** Ticks once: whether it came through. */
  tick: (order: TickOrder) => Promise<boolean>
  isDead: () => boolean
  /** All that it logged. */
  logged: () => string
}

/** Starts a process that ticks when it is told; resolves when it is ready. */
export async function startTicking(settings: TickSettings): Promise<TickProcess> {
  const child = spawn(process.execPath, [BUNDLE, JSON.stringify(settings)], {
    env: { PATH: process.env.PATH, TZ: 'America/St_Johns', NODE_COMPILE_CACHE: CACHE },
  })
  let logged = ''
  let isDead = false
  let heard: (word: 'dead' | string) => void = () => undefined
  const next = () =>
    new Promise<string>(resolve => {
      if (isDead) resolve('dead')
      heard = resolve
    })
  child.stdout.on('data', chunk => heard(String(chunk).trim()))
  child.stderr.on('data', chunk => {
    logged += String(chunk)
  })
  // Whoever is killed hears nothing any more.
  child.stdin.on('error', () => undefined)
  child.once('close', () => {
    isDead = true
    heard('dead')
  })
  const ready = await next()
  if (ready !== 'ready') throw new Error(`it did not start: ${logged}`)
  return {
    child,
    async tick(order) {
      const answer = next()
      child.stdin.write(`${JSON.stringify(order)}\n`)
      return (await answer) === 'done'
    },
    isDead: () => isDead,
    logged: () => logged,
  }
}
