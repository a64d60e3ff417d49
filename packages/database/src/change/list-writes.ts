import type { Fields, Thing } from '@tributary/domain/change/change'
import { and, asc, eq, lte } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { changes } from './schema.ts'

/** What the log says of all things of one kind, in its order; until an instant where one is given. */
export function listWrites(
  db: Database,
  processId: string,
  thing: Thing,
  asOf?: string,
): Promise<{ thingId: string; at: string; after: Fields }[]> {
  return db
    .select({ thingId: changes.thingId, at: changes.at, after: changes.after })
    .from(changes)
    .where(
      and(
        eq(changes.processId, processId),
        eq(changes.thing, thing),
        asOf === undefined ? undefined : lte(changes.at, asOf),
      ),
    )
    .orderBy(asc(changes.id))
}
