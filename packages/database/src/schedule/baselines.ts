import { and, desc, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { insertWhere } from '../insert-where.ts'
import { people } from '../person/schema.ts'
import { baselines } from './schema.ts'

/** A baseline, with the name of whoever named it. */
export type StoredBaseline = Omit<typeof baselines.$inferSelect, 'removedAt'> & { by: string }

/** The baselines of a process, the latest moment first. */
export function listBaselines(db: Database, processId: string): Promise<StoredBaseline[]> {
  return named(db)
    .where(ofProcess(processId))
    .orderBy(desc(baselines.at), desc(baselines.createdAt), desc(baselines.id))
}

/** One baseline, or undefined where there is none, or none any more. */
export async function findBaseline(
  db: Database,
  processId: string,
  id: string,
): Promise<StoredBaseline | undefined> {
  const [found] = await named(db).where(and(ofProcess(processId), eq(baselines.id, id)))
  return found
}

/** Keeps a baseline, unless its name is taken or there are `most` of them already. */
export async function keepBaseline(
  db: Database,
  baseline: Omit<typeof baselines.$inferInsert, 'removedAt'>,
  most: number,
): Promise<'kept' | 'taken' | 'full'> {
  const { processId, name } = baseline
  const living = ofProcess(processId)
  const isTaken = sql`exists (select 1 from ${baselines} where ${and(living, eq(baselines.name, name))})`
  const isFull = sql`(select count(*) from ${baselines} where ${living}) >= ${most}`
  const kept = await insertWhere(
    db,
    baselines,
    baseline,
    sql`not ${isTaken} and not ${isFull}`,
  ).returning({ id: baselines.id })
  if (kept.length > 0) return 'kept'
  const [twin] = await named(db).where(and(living, eq(baselines.name, name)))
  return twin ? 'taken' : 'full'
}

/** Removes a baseline; false where there is none. */
export async function removeBaseline(
  db: Database,
  { processId, id, at }: { processId: string; id: string; at: string },
): Promise<boolean> {
  const removed = await db
    .update(baselines)
    .set({ removedAt: at })
    .where(and(ofProcess(processId), eq(baselines.id, id)))
    .returning({ id: baselines.id })
  return removed.length > 0
}

function named(db: Database) {
  const { removedAt: _, ...columns } = getTableColumns(baselines)
  return db
    .select({ ...columns, by: people.name })
    .from(baselines)
    .innerJoin(people, eq(baselines.createdBy, people.id))
}

function ofProcess(processId: string) {
  return and(eq(baselines.processId, processId), isNull(baselines.removedAt))
}
