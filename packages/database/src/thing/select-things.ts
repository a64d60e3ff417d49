import type { Fields, Thing } from '@tributary/domain/change/change'
import { and, eq, getTableColumns, getTableName, inArray, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Database } from '../connection/database.ts'
import { fieldsOf, type Row } from './rows.ts'
import { type LinkTable, SHAPES, type TermTable } from './shapes.ts'

export type StoredThing = { fields: Fields; revision: number; more: Row }

type Selection = {
  where?: SQL | undefined
  orderBy?: SQL | undefined
  limit?: number
  offset?: number
  /** The fields with links to read, all of them where nothing is said; the others come as without any. */
  links?: string[]
  /** Further columns, each by its name. */
  more?: Record<string, SQL>
}

/** The things of one kind in a process, in the order of the document unless told otherwise. */
export async function selectThings(
  db: Database,
  thing: Thing,
  processId: string,
  { where, orderBy, limit = -1, offset = 0, links, more = {} }: Selection = {},
): Promise<StoredThing[]> {
  const { table } = SHAPES[thing]
  const columns = { ...ownColumns(thing), ...linkedColumns(thing, links), ...more }
  // One JSON text a row: the client takes far longer over many small columns than over one.
  const found = await db
    .select({ row: sql<string>`json_array(${sql.join(Object.values(columns), sql`, `)})` })
    .from(table)
    .where(and(eq(table.processId ?? table.id, processId), where))
    .orderBy(orderBy ?? table.position ?? table.id)
    .limit(limit)
    .offset(offset)
  const names = Object.keys(columns)
  return found.map(({ row: text }) => {
    const values = JSON.parse(text) as unknown[]
    const row: Row = {}
    for (const [n, name] of names.entries()) row[name] = values[n]
    return { fields: fieldsOf(thing, row), revision: row.revision as number, more: row }
  })
}

/** One thing, or undefined. */
export async function selectThing(
  db: Database,
  thing: Thing,
  processId: string,
  id: string,
): Promise<StoredThing | undefined> {
  const [found] = await selectThings(db, thing, processId, {
    where: eq(SHAPES[thing].table.id, id),
    limit: 1,
  })
  return found
}

/** The things with these ids, by id; what is not there is left out. */
export async function selectThingsById(
  db: Database,
  thing: Thing,
  processId: string,
  ids: string[],
): Promise<Map<string, StoredThing>> {
  const where = inArray(SHAPES[thing].table.id, ids)
  const found = await selectThings(db, thing, processId, { where })
  return new Map(found.map(stored => [String(stored.fields.id), stored]))
}

function ownColumns(thing: Thing): Record<string, SQL> {
  const columns: Record<string, SQL> = {}
  for (const [name, column] of Object.entries(getTableColumns(SHAPES[thing].table))) {
    if (column.generated) continue
    columns[name] = column.dataType === 'json' ? sql`json(${qualified(column)})` : qualified(column)
  }
  return columns
}

function linkedColumns(thing: Thing, only?: string[]): Record<string, SQL> {
  const { table, links, link, terms } = SHAPES[thing]
  const owner = { processId: qualified(table.processId ?? table.id), id: qualified(table.id) }
  const columns: Record<string, SQL> = {}
  for (const [field, target] of Object.entries(links)) {
    if (only && !only.includes(field)) continue
    columns[field] = inOrder(target, sql`${target.targetId}`, isOwnedBy(target, owner))
  }
  for (const [field, { table: term, plain }] of Object.entries(terms)) {
    const value = plain
      ? sql`${term.id}`
      : sql`json_object('id', ${term.id}, 'title', ${term.title}, 'source', ${term.source})`
    columns[field] = inOrder(term, value, sql`${qualified(term.processId)} = ${owner.id}`, !plain)
  }
  if (link) {
    columns[link.field] = sql`(select ${link.table.targetId} from ${link.table}
      where ${isOwnedBy(link.table, owner)})`
  }
  return columns
}

// sqld's parser knows no ORDER BY inside an aggregate: the rows come to it in order.
function inOrder(table: LinkTable | TermTable, value: SQL, where: SQL, isJson = false): SQL {
  return sql`(select json_group_array(${isJson ? sql`json(value)` : sql`value`}) from
    (select ${value} as value from ${table} where ${where} order by ${table.position}))`
}

function isOwnedBy(links: LinkTable, owner: { processId: SQL; id: SQL }): SQL {
  return sql`${qualified(links.processId)} = ${owner.processId}
    and ${qualified(links.ownerId)} = ${owner.id}`
}

/** A column with its table's name, which Drizzle leaves out in the columns of a select from one. */
export function qualified(column: AnySQLiteColumn): SQL {
  return sql`${sql.identifier(getTableName(column.table))}.${sql.identifier(column.name)}`
}
