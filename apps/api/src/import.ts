import 'temporal-polyfill/global'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readDocument } from '@tributary/contract/process/read-document'
import { importProcess } from '@tributary/database/process/import-process'
import { commandLine } from './command-line.ts'

const USAGE = 'npm run import -- process.json'

// Loads a process document, whole or not at all, and lists every fault of a wrong one.
await commandLine(USAGE, async ({ db, now }) => {
  const [file] = parseArgs({ allowPositionals: true }).positionals
  if (!file) return { error: 'Which file?' }
  const json = await parsed(file)
  if ('error' in json) return json
  const read = readDocument(json.value)
  if (!read.ok) {
    const faults = read.faults.map(({ path, message }) => `${path || 'document'}: ${message}`)
    return { error: `${faults.join('\n')}\n\nNothing was imported.` }
  }
  const { id } = read.document.process
  const done = await importProcess(db, { personId: null }, read.document, now())
  if (done.ok) return { output: `Imported the process "${id}".` }
  return { error: `There is a process "${id}" already. Nothing was imported.` }
})

async function parsed(file: string): Promise<{ value: unknown } | { error: string }> {
  try {
    return { value: JSON.parse(await readFile(file, 'utf8')) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    return { error: `${file} cannot be read as JSON: ${reason}` }
  }
}
