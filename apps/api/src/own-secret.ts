import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { secretToken } from './secret-token.ts'

/** The server's own secret, kept in the data folder from the first start on, for nobody else to read. */
export async function ownSecret(folder: string): Promise<string> {
  const file = join(folder, 'secret')
  await mkdir(folder, { recursive: true })
  // Of two servers that start at once, one writes and both read the same.
  await writeFile(file, secretToken(), { flag: 'wx', mode: 0o600 }).catch(unlessThere)
  return (await readFile(file, 'utf8')).trim()
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
