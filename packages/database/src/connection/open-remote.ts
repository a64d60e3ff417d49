import { createClient } from '@libsql/client/web'
import { drizzle } from 'drizzle-orm/libsql/web'
import type { Database } from './database.ts'

/** Opens a remote libSQL server (Turso or sqld) over HTTP; runs on every runtime. */
export function openRemote(url: string, authToken?: string): Database {
  return drizzle({ client: createClient({ url, ...(authToken && { authToken }) }) })
}
