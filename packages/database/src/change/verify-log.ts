import { isDeepStrictEqual } from 'node:util'
import type { Fields, Thing } from '@tributary/domain/change/change'
import { withFields } from '@tributary/domain/change/fields'
import { and, asc, eq } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { processes } from '../process/schema.ts'
import { linkRowsOf, rowOf, termRowsOf } from '../thing/rows.ts'
import { type StoredThing, selectThings } from '../thing/select-things.ts'
import { SHAPES } from '../thing/shapes.ts'
import { changes } from './schema.ts'

/**
 * Whether the log explains the record: of every thing it has the revisions 1, 2, 3 … to the
 * present one, each begins where the one before ended, and together they give what its rows hold.
 * Says what is not explained, a sentence for each; nothing where all is well.
 */
export async function verifyLog(db: Database): Promise<string[]> {
  const faults: string[] = []
  for (const { id } of await db.select({ id: processes.id }).from(processes)) {
    for (const thing of Object.keys(SHAPES) as Thing[]) {
      faults.push(...(await verifyThings(db, id, thing)))
    }
  }
  return faults
}

type Logged = { id: string; revision: number; before: Fields | null; after: Fields }

async function verifyThings(db: Database, processId: string, thing: Thing): Promise<string[]> {
  const { idField } = SHAPES[thing]
  const stored = new Map(
    (await selectThings(db, thing, processId)).map(one => [String(one.fields[idField]), one]),
  )
  const log: Logged[] = await db
    .select({
      id: changes.thingId,
      revision: changes.revision,
      before: changes.before,
      after: changes.after,
    })
    .from(changes)
    .where(and(eq(changes.processId, processId), eq(changes.thing, thing)))
    .orderBy(asc(changes.thingId), asc(changes.revision))
  const logged = Map.groupBy(log, ({ id }) => id)
  return [...new Set([...stored.keys(), ...logged.keys()])].flatMap(id => {
    const fault = faultOf(thing, logged.get(id) ?? [], stored.get(id))
    return fault ? [`${thing} "${id}" of ${processId}: ${fault}`] : []
  })
}

function faultOf(thing: Thing, log: Logged[], stored?: StoredThing): string | undefined {
  if (!stored) return 'the log tells of it, and it is not there'
  const gap = log.findIndex(({ revision }, n) => revision !== n + 1)
  if (gap >= 0) return `the log has no revision ${gap + 1}`
  if (log.length !== stored.revision) {
    return `the log ends with revision ${log.length}, and it has ${stored.revision}`
  }
  let fields: Fields = {}
  for (const { revision, before, after } of log) {
    const was = before ? unlike(thing, pick(fields, before), withFields({}, before)) : []
    if (was.length > 0) return `revision ${revision} begins otherwise: ${was.join(', ')}`
    fields = withFields(fields, after)
  }
  const wrong = unlike(thing, fields, stored.fields)
  return wrong.length > 0 ? `the log says otherwise of ${wrong.join(', ')}` : undefined
}

function pick(fields: Fields, like: Fields): Fields {
  return Object.fromEntries(Object.keys(like).map(name => [name, fields[name]]))
}

function unlike(thing: Thing, some: Fields, others: Fields): string[] {
  const [a, b] = [rowsOf(thing, some), rowsOf(thing, others)]
  return Object.keys(a).filter(name => !isDeepStrictEqual(a[name], b[name]))
}

// Fields can say the same in two ways; the rows that they come to cannot.
function rowsOf(thing: Thing, fields: Fields): Record<string, unknown> {
  const { links, link, terms } = SHAPES[thing]
  const lists = [...Object.keys(links), ...(link ? [link.field] : []), ...Object.keys(terms)]
  const rows = [...linkRowsOf(thing, '', '', fields), ...termRowsOf(thing, '', fields)]
  const listed = Object.fromEntries(lists.map((field, n) => [field, rows[n]?.rows]))
  return JSON.parse(JSON.stringify({ ...rowOf(thing, fields), ...listed }, unsaid))
}

// An empty list says what no list says.
function unsaid(_: string, value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? null : value
}
