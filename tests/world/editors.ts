import { join } from 'node:path'
import { hashOf } from '@tributary/api/secret-token'
import { closeDatabase } from '@tributary/database/connection/close'
import { openFile } from '@tributary/database/connection/open-file'
import { importProcess } from '@tributary/database/process/import-process'
import { keepToken } from '@tributary/database/token/api-tokens'
import { wsis20Document } from '@tributary/wsis20/document'
import { NOW } from './app.ts'
import { addPerson } from './sign-in.ts'

export type Editor = { id: string; body: string; token: string }

/** The file of the server's database in its folder. */
export function databaseIn(folder: string): string {
  return join(folder, 'tributary.db')
}

/** Editors of the bodies in turn, each with a token, in the WSIS+20 process of a new database. */
export async function editorsIn(
  folder: string,
  count: number,
  bodies: string[],
): Promise<Editor[]> {
  const db = await openFile(databaseIn(folder))
  await importProcess(db, { personId: null }, wsis20Document(), NOW)
  const editors = Array.from({ length: count }, (_, n) => ({
    id: `editor-${n}`,
    body: bodies[n % bodies.length] ?? '',
    token: `token-of-editor-${n}`,
  }))
  for (const { id, body, token } of editors) {
    await addPerson(db, { id, role: 'editor', body })
    await keepToken(db, {
      id: `to-${id}`,
      processId: 'wsis20',
      personId: id,
      name: 'Script',
      body,
      hash: await hashOf(token),
      createdAt: NOW,
    })
  }
  await closeDatabase(db)
  return editors
}
