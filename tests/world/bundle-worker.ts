import { join } from 'node:path'
import { build } from 'esbuild'

const API = join(import.meta.dirname, '../../apps/api')

/** The Worker as it is deployed: one module. */
export async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(API, 'src/worker.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['node:*', 'cloudflare:*'],
    minify: true,
    write: false,
    absWorkingDir: API,
  })
  return outputFiles[0]?.text ?? ''
}
