import { createApp } from '@tributary/api/app'
import { latestChange } from '@tributary/database/change/latest-change'
import { importProcess } from '@tributary/database/process/import-process'
import { wsis20Document } from '@tributary/wsis20/document'
import { freshDatabase } from './fresh-database.ts'

export const NOW = '2026-11-24T12:00:00.000Z'

/** The app as a request reaches it, on a database of its own with the WSIS+20 process. */
export async function freshApp(more: { isLocal?: boolean; mailbox?: boolean } = {}) {
  const db = await freshDatabase()
  await importProcess(db, { personId: null }, wsis20Document(), NOW)
  const app = createApp(() => ({
    db,
    now: () => NOW,
    versionOf: processId => latestChange(db, processId),
    release: 'test',
    origin: () => 'https://tributary.test',
    mailbox: more.mailbox ?? true,
    isLocal: () => more.isLocal ?? true,
  }))
  const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
  return { app, db, get }
}
