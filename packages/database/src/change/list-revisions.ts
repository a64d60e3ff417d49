import type { Thing } from '@tributary/domain/change/change'
import { and, asc, eq, lte, max } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { changes } from './schema.ts'

/** The whole log of one thing, its first revision first. */
export function listRevisions(db: Database, processId: string, thing: Thing, id: string) {
  return db
    .select({
      revision: changes.revision,
      verb: changes.verb,
      before: changes.before,
      after: changes.after,
      at: changes.at,
    })
    .from(changes)
    .where(and(eq(changes.processId, processId), eq(changes.thing, thing), eq(changes.thingId, id)))
    .orderBy(asc(changes.revision))
}

/** The revision that a thing had when the log of its process ended with the row `logId`. */
export async function revisionAt(
  db: Database,
  processId: string,
  thing: Thing,
  id: string,
  logId: number,
): Promise<number | undefined> {
  const [row] = await db
    .select({ revision: max(changes.revision) })
    .from(changes)
    .where(
      and(
        eq(changes.processId, processId),
        eq(changes.thing, thing),
        eq(changes.thingId, id),
        lte(changes.id, logId),
      ),
    )
  return row?.revision ?? undefined
}
