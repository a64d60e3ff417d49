import type { Thing } from '@tributary/domain/change/change'
import { and, asc, eq, gt } from 'drizzle-orm'
import { changes } from '../change/schema.ts'
import type { Database } from '../connection/database.ts'

export type ChangedThings = {
  /** The last row of the log that was read. */
  last: number
  /** The ids of what it names, by their kind. */
  things: Map<Thing, Set<string>>
}

/** What the log of a process names after the row `since`; undefined where that is more than `most` rows. */
export async function changedThings(
  db: Database,
  processId: string,
  since: number,
  most: number,
): Promise<ChangedThings | undefined> {
  const rows = await db
    .select({ id: changes.id, thing: changes.thing, thingId: changes.thingId })
    .from(changes)
    .where(and(eq(changes.processId, processId), gt(changes.id, since)))
    .orderBy(asc(changes.id))
    .limit(most + 1)
  if (rows.length > most) return undefined
  const things = new Map<Thing, Set<string>>()
  for (const { thing, thingId } of rows) {
    things.set(thing, (things.get(thing) ?? new Set()).add(thingId))
  }
  return { last: rows.at(-1)?.id ?? since, things }
}
