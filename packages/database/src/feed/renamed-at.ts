import { and, eq, gt, inArray, max, sql } from 'drizzle-orm'
import { changes } from '../change/schema.ts'
import type { Database } from '../connection/database.ts'

// By which name other things tell of it.
const NAMES = { body: '$.acronym', milestone: '$.title' } as const

/** When bodies were last given another acronym, or milestones another title, by id: all, or those given. */
export async function renamedAt(
  db: Database,
  processId: string,
  thing: keyof typeof NAMES,
  ids?: string[],
): Promise<Map<string, string>> {
  const name = (side: 'before' | 'after') => sql`json_extract(${changes[side]}, ${NAMES[thing]})`
  const rows = await db
    .select({ id: changes.thingId, at: max(changes.recordedAt) })
    .from(changes)
    .where(
      and(
        eq(changes.processId, processId),
        eq(changes.thing, thing),
        ids && inArray(changes.thingId, ids),
        gt(changes.revision, 1),
        sql`${name('after')} is not null`,
        sql`${name('after')} is not ${name('before')}`,
      ),
    )
    .groupBy(changes.thingId)
  return new Map(rows.flatMap(({ id, at }) => (at === null ? [] : [[id, at] as const])))
}
