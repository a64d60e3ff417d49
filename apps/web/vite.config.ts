import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import tailwind from '@tailwindcss/vite'
import { defineConfig, type Plugin } from 'vite'
import solid from 'vite-plugin-solid'

// The host stays the one that the browser asks: a write names it as its origin.
const api = { target: `http://localhost:${process.env.API_PORT ?? 3000}`, changeOrigin: false }

export default defineConfig({
  plugins: [solid(), tailwind(), apiReference(), compressed()],
  server: { proxy: { '/api': api, '/feeds': api, '/mailbox': api } },
  build: {
    target: 'es2023',
    reportCompressedSize: true,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ debugName: 'base', name: ofFirstLoad() }] } },
    },
  },
})

type Modules = {
  getModuleInfo: (id: string) => { isEntry: boolean; importers: readonly string[] } | null
}

/** Puts what every first page needs into one file: many small ones cost more than they hold. */
function ofFirstLoad() {
  const known = new Map<string, boolean>()
  const isNeeded = (id: string, modules: Modules): boolean => {
    const before = known.get(id)
    if (before !== undefined) return before
    known.set(id, false)
    const info = modules.getModuleInfo(id)
    const needed =
      info?.isEntry === true || info?.importers.some(other => isNeeded(other, modules)) === true
    known.set(id, needed)
    return needed
  }
  return (id: string, modules: Modules) => (isNeeded(id, modules) ? 'base' : null)
}

/** Puts the API's reference page, which the server shows at /api/docs, among the files. */
function apiReference(): Plugin {
  const page = createRequire(import.meta.url).resolve('@scalar/api-reference')
  return {
    name: 'api-reference',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      copyFileSync(join(page, '../browser/standalone.js'), join(dir, 'reference.js'))
    },
  }
}

/** Writes a .gz and a .br beside each text file, which the server sends as they are. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|css|html|svg|json)$/.test(file)) continue
        const bytes = readFileSync(join(dir, file))
        writeFileSync(join(dir, `${file}.gz`), gzipSync(bytes, { level: 9 }))
        writeFileSync(
          join(dir, `${file}.br`),
          brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
        )
      }
    },
  }
}
