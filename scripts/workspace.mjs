// What every command needs: the parts installed, Node 24 on the path. Runs on Node 20 and later.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..')
const BIN = join(ROOT, 'node_modules/.bin')
const STAMP = join(ROOT, 'node_modules/.installed')

/** The environment of the commands: the workspace's own programs first, nobody told of it. */
export const env = {
  ...process.env,
  PATH: `${BIN}${delimiter}${process.env.PATH}`,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
}

/**
 * How Node runs the server. By itself it lets garbage lie in proportion to the machine's memory:
 * here it clears new objects at 16 MB, and old ones when they are half as many again.
 */
export const SERVER_FLAGS = ['--max-semi-space-size=16', '--heap-growing-percent=50']

/** Installs what the lockfile names, unless that has been done. */
export function install() {
  const wanted = fingerprint()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  console.log('Installing what the workspace needs. This takes a minute the first time.')
  run('npx', ['-y', packageManager, 'install', '--frozen-lockfile', '--reporter=silent'])
  writeFileSync(STAMP, wanted)
}

/** Builds the web app, unless it is as its sources are. */
export function build() {
  run('turbo', ['run', 'build', '--output-logs=errors-only', '--log-order=grouped'], {
    quiet: true,
  })
}

/** Runs a program to its end; ends this one where it fails. */
export function run(program, args, { quiet = false, more = {} } = {}) {
  const done = spawnSync(program, args, {
    cwd: ROOT,
    env: { ...env, ...more },
    stdio: quiet ? 'pipe' : 'inherit',
    shell: process.platform === 'win32',
  })
  if (done.status === 0) return
  if (quiet) process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}`)
  if (done.error) console.error(`${program} could not be run: ${done.error.message}`)
  process.exit(done.status ?? 1)
}

/** Starts a TypeScript file of the workspace on Node 24, in this process's place. */
export function become(args, more = {}) {
  const child = spawn(join(BIN, 'node'), args, {
    cwd: ROOT,
    env: { ...env, ...more },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}

/** A name for this build: what clients keep of another build's answers is asked for again. */
export function release() {
  const git = spawnSync('git', ['rev-parse', '--short=12', 'HEAD'], { cwd: ROOT, encoding: 'utf8' })
  return git.status === 0 ? git.stdout.trim() : 'unversioned'
}

function fingerprint() {
  const hash = createHash('sha256').update(process.platform).update(process.arch)
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests()]) {
    hash.update(readFileSync(join(ROOT, file)))
  }
  return hash.digest('hex')
}

function manifests() {
  return ['apps', 'packages'].flatMap(folder =>
    readdirSync(join(ROOT, folder))
      .map(room => join(folder, room, 'package.json'))
      .filter(file => existsSync(join(ROOT, file))),
  )
}
