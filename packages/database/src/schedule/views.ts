import { and, asc, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { insertWhere } from '../insert-where.ts'
import { people } from '../person/schema.ts'
import { views } from './schema.ts'

/** A view, with the name of whoever shared it. */
export type StoredView = Omit<typeof views.$inferSelect, 'removedAt'> & { by: string }

/** The views of a process, by name. */
export function listViews(db: Database, processId: string): Promise<StoredView[]> {
  return named(db)
    .where(ofProcess(processId))
    .orderBy(sql`${views.name} collate nocase`, asc(views.id))
}

/** One view, or undefined where there is none, or none any more. */
export async function findView(
  db: Database,
  processId: string,
  id: string,
): Promise<StoredView | undefined> {
  const [found] = await named(db).where(and(ofProcess(processId), eq(views.id, id)))
  return found
}

/** Keeps a view; false where there are `most` of them already. */
export async function keepView(
  db: Database,
  view: Omit<typeof views.$inferInsert, 'removedAt'>,
  most: number,
): Promise<boolean> {
  const hasRoom = sql`(select count(*) from ${views} where ${ofProcess(view.processId)}) < ${most}`
  const kept = await insertWhere(db, views, view, hasRoom).returning({ id: views.id })
  return kept.length > 0
}

/** Removes a view; false where there is none. */
export async function removeView(
  db: Database,
  { processId, id, at }: { processId: string; id: string; at: string },
): Promise<boolean> {
  const removed = await db
    .update(views)
    .set({ removedAt: at })
    .where(and(ofProcess(processId), eq(views.id, id)))
    .returning({ id: views.id })
  return removed.length > 0
}

function named(db: Database) {
  const { removedAt: _, ...columns } = getTableColumns(views)
  return db
    .select({ ...columns, by: people.name })
    .from(views)
    .innerJoin(people, eq(views.createdBy, people.id))
}

function ofProcess(processId: string) {
  return and(eq(views.processId, processId), isNull(views.removedAt))
}
