import { type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { LinkTable } from './shapes.ts'

/** A condition that keeps the things with a link to `targetId`. */
export function ownedBy(
  links: LinkTable,
  owner: { processId: AnySQLiteColumn; id: AnySQLiteColumn },
  targetId: string,
): SQL {
  return sql`exists (select 1 from ${links} where ${links.processId} = ${owner.processId}
    and ${links.ownerId} = ${owner.id} and ${links.targetId} = ${targetId})`
}
