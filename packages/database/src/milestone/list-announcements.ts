import type { Fields } from '@tributary/domain/change/change'
import { and, asc, eq, lte } from 'drizzle-orm'
import { changes } from '../change/schema.ts'
import type { Database } from '../connection/database.ts'

/** What the log says of the milestones of a process, in its order; until an instant where one is given. */
export function listAnnouncements(
  db: Database,
  processId: string,
  asOf?: string,
): Promise<{ thingId: string; at: string; after: Fields }[]> {
  return db
    .select({ thingId: changes.thingId, at: changes.at, after: changes.after })
    .from(changes)
    .where(
      and(
        eq(changes.processId, processId),
        eq(changes.thing, 'milestone'),
        asOf === undefined ? undefined : lte(changes.at, asOf),
      ),
    )
    .orderBy(asc(changes.id))
}
