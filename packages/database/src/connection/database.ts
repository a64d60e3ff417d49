import type { Client } from '@libsql/client'
import type { LibSQLDatabase } from 'drizzle-orm/libsql'

/** The one database: an embedded libSQL file or a remote libSQL server. */
export type Database = LibSQLDatabase & { $client: Client }
