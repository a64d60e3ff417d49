import { rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { newFolder } from './new-folder.ts'

const API = join(import.meta.dirname, '../../apps/api')

let bundled: Promise<string> | undefined

/**
 * The entry of the server in one file, made once for all tests of this process: to start it takes a
 * third of what 1,400 modules take. It goes with the process.
 */
export function bundledServer(): Promise<string> {
  bundled ??= bundle()
  return bundled
}

async function bundle(): Promise<string> {
  const folder = await newFolder()
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const outfile = join(folder, 'server.mjs')
  await build({
    entryPoints: [join(API, 'src/node.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    outfile,
    absWorkingDir: API,
    // What is CommonJS asks for parts of Node.
    banner: {
      js: "const require = process.getBuiltinModule('node:module').createRequire(import.meta.url)",
    },
    plugins: [whereItIs, native],
  })
  return outfile
}

/** Keeps each of our files where it was, as it looks for others from there. */
const whereItIs: Plugin = {
  name: 'where-it-is',
  setup({ onLoad }) {
    onLoad({ filter: /\/(apps|packages)\/[^/]+\/src\/.*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const contents = text.replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
      return { contents, loader: 'ts' }
    })
  },
}

/** Leaves SQLite, which is no JavaScript, where it is. */
const native: Plugin = {
  name: 'native',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^libsql$/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === 'found') return
      const found = await resolve(path, { ...from, pluginData: 'found' })
      return { path: found.path, external: true }
    })
  },
}
