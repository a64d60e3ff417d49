import type { Fields, Thing } from '@tributary/domain/change/change'
import { and, eq, getTableColumns, ne, notInArray, or, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Database } from '../connection/database.ts'
import { searchEntries } from '../search/schema.ts'
import { searchEntryOf } from '../search/search-entry.ts'
import { linkRowsOf, type Row, rowOf, termRowsOf } from '../thing/rows.ts'
import { SHAPES } from '../thing/shapes.ts'

/** A thing as a commit will leave it. */
export type Target = {
  thing: Thing
  id: string
  /** Whether it has a row already. */
  stored: boolean
  revision: number
  fields: Fields
  /** The place in the list of its kind; last where nothing is said. */
  position: number | undefined
}

type Statement = BatchItem<'sqlite'>

/** The statements that bring the tables to the targets: rows first, then the links among them. */
export function statementsFor(db: Database, processId: string, targets: Target[]): Statement[] {
  const order = Object.keys(SHAPES)
  const sorted = targets.toSorted((a, b) => order.indexOf(a.thing) - order.indexOf(b.thing))
  const rows = new Inserts()
  const links = new Inserts()
  const updates: Statement[] = []
  for (const target of sorted) {
    const { thing, id, fields, revision } = target
    const { table } = SHAPES[thing]
    if (target.stored) {
      updates.push(
        db
          .update(table)
          .set({ ...rowOf(thing, fields), revision })
          .where(and(eq(table.processId ?? table.id, processId), eq(table.id, id))),
      )
      updates.push(...termUpdates(db, target))
    } else {
      const last = sql`(select count(*) from ${table})`
      const own = thing === 'process' ? {} : { processId, position: target.position ?? last }
      rows.add(table, { ...rowOf(thing, fields), ...own, revision })
      for (const term of termRowsOf(thing, id, fields)) rows.add(term.table, ...term.rows)
    }
    const entry = searchEntryOf(thing, id, fields)
    const found = { processId, thing, thingId: id, ...entry }
    if (target.stored) updates.push(searchUpdate(db, found))
    else links.add(searchEntries, found)
    for (const link of linkRowsOf(thing, processId, id, fields)) {
      if (target.stored) updates.push(deleteLinks(db, link.table, processId, id))
      links.add(link.table, ...link.rows)
    }
  }
  return [...rows.statements(db), ...updates, ...links.statements(db)]
}

function deleteLinks(db: Database, table: SQLiteTable, processId: string, id: string): Statement {
  const { processId: process, ownerId } = getTableColumns(table)
  return db.delete(table).where(and(eq(process as never, processId), eq(ownerId as never, id)))
}

function searchUpdate(db: Database, found: typeof searchEntries.$inferInsert): Statement {
  const { processId, thing, thingId, title, text } = searchEntries
  return db
    .update(searchEntries)
    .set({ title: found.title, text: found.text })
    .where(
      and(
        eq(processId, found.processId),
        eq(thing, found.thing),
        eq(thingId, found.thingId),
        or(ne(title, found.title), ne(text, found.text)),
      ),
    )
}

// Terms in use cannot be deleted and inserted again: they are brought up to date in place.
function termUpdates(db: Database, { id, fields, thing }: Target): Statement[] {
  return termRowsOf(thing, id, fields).flatMap(({ table, rows }) => {
    const columns = getTableColumns(table) as Record<string, never>
    const kept = rows.map(row => row.id as string)
    const remove = db
      .delete(table)
      .where(and(eq(columns.processId as never, id), notInArray(columns.id as never, kept)))
    const upserts = rows.map(row =>
      db
        .insert(table)
        .values(row as never)
        .onConflictDoUpdate({
          target: [columns.processId as never, columns.id as never],
          set: { title: null, source: null, ...row } as never,
        }),
    )
    return [remove, ...upserts]
  })
}

// Terms name sources, and every other thing may name terms.
const FIRST: SQLiteTable[] = [SHAPES.process.table, SHAPES.source.table]

/** Rows to insert, gathered by table so that a large import makes few statements. */
class Inserts {
  #rows = new Map<SQLiteTable, Row[]>(FIRST.map(table => [table, []]))

  add(table: SQLiteTable, ...rows: Row[]): void {
    const known = this.#rows.get(table)
    if (known) known.push(...rows)
    else this.#rows.set(table, rows)
  }

  statements(db: Database): Statement[] {
    return [...this.#rows].flatMap(([table, rows]) => {
      // SQLite takes 32,766 parameters a statement.
      const size = Math.floor(30_000 / Object.keys(getTableColumns(table)).length)
      const statements: Statement[] = []
      for (let from = 0; from < rows.length; from += size) {
        statements.push(db.insert(table).values(rows.slice(from, from + size) as never))
      }
      return statements
    })
  }
}
