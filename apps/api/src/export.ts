import 'temporal-polyfill/global'
import { parseArgs } from 'node:util'
import { exportProcess } from '@tributary/database/process/export-process'
import { commandLine } from './command-line.ts'

// Prints a process as the document that import takes.
await commandLine('npm run export -- wsis20 > process.json', async ({ db }) => {
  const [id = 'wsis20'] = parseArgs({ allowPositionals: true }).positionals
  const document = await exportProcess(db, id)
  if (!document) return { error: `There is no process "${id}".` }
  return { output: JSON.stringify(document, null, 2) }
})
