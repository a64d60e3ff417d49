import { type LoggedRevision, type ProcessRecord, RecordAsOf } from '@tributary/domain/change/as-of'
import { THINGS } from '@tributary/domain/change/change'
import { and, eq, gt, lte, type SQL, sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { qualified } from '../thing/select-things.ts'
import { SHAPES } from '../thing/shapes.ts'
import { changes } from './schema.ts'

// What is gathered is the record; of the log no more than this is held at once.
const ROWS = 10_000

/** Until when a log is read: an instant (UTC, ISO 8601), or the id of the last change that counts. */
export type Until = string | { through: number }

/** A process as its log said until then, or undefined before it existed. */
export async function readRecord(
  db: Database,
  processId: string,
  until: Until,
): Promise<ProcessRecord | undefined> {
  const isInstant = typeof until === 'string'
  const gathered = new RecordAsOf(isInstant ? until : '9999-12-31T23:59:59.999Z')
  const counts = isInstant ? lte(changes.at, until) : lte(changes.id, until.through)
  for (let last = 0; ; ) {
    const rows = await db
      .select({ id: changes.id, row: sql<string>`json_array(${sql.join(COLUMNS, sql`, `)})` })
      .from(changes)
      .where(and(eq(changes.processId, processId), counts, gt(changes.id, last)))
      .orderBy(changes.id)
      .limit(ROWS)
    for (const { row } of rows) gathered.add(revisionOf(row))
    const end = rows.at(-1)
    if (!end || rows.length < ROWS) return gathered.record()
    last = end.id
  }
}

/** The instant at which the record of a process begins. */
export async function beginningOf(db: Database, processId: string): Promise<string | undefined> {
  const [row] = await db
    .select({ at: changes.at })
    .from(changes)
    .where(
      and(
        eq(changes.processId, processId),
        eq(changes.thing, 'process'),
        eq(changes.thingId, processId),
        eq(changes.revision, 1),
      ),
    )
  return row?.at
}

// Nothing ever leaves its place in a list, so the rows of today know it.
const POSITION = sql`case when ${changes.revision} > 1 then 0 ${sql.join(
  THINGS.flatMap((thing): SQL[] => {
    const { table } = SHAPES[thing]
    if (!table.position || !table.processId) return []
    return [
      sql`when ${changes.thing} = ${sql.raw(`'${thing}'`)} then (select ${qualified(table.position)}
        from ${table} where ${qualified(table.processId)} = ${qualified(changes.processId)}
        and ${qualified(table.id)} = ${qualified(changes.thingId)})`,
    ]
  }),
  sql` `,
)} else 0 end`

// One JSON text a row: the client takes far longer over many small columns than over one.
const COLUMNS = [
  changes.thing,
  changes.thingId,
  changes.revision,
  changes.at,
  sql`json(${changes.after})`,
  POSITION,
]

function revisionOf(row: string): LoggedRevision {
  const [thing, thingId, revision, at, after, position] = JSON.parse(row)
  return { thing, thingId, revision, at, after, position }
}
