import { and, asc, eq, ne, notExists } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Database } from '../connection/database.ts'
import { processes } from '../process/schema.ts'
import { memberships } from './schema.ts'

const others = alias(memberships, 'others')

function isLast(db: Database, personId: string, processId: string | undefined) {
  const another = db
    .select({ id: others.personId })
    .from(others)
    .where(
      and(
        eq(others.processId, memberships.processId),
        eq(others.role, 'coordinator'),
        ne(others.personId, personId),
      ),
    )
  return and(
    eq(memberships.personId, personId),
    eq(memberships.role, 'coordinator'),
    processId === undefined ? undefined : eq(memberships.processId, processId),
    notExists(another),
  )
}

/**
 * A statement that fails, and its batch with it, where nobody else coordinates the process, or any
 * process of the person: its key would be there twice. Two who leave at once cannot both succeed.
 */
export function unlessLast(
  db: Database,
  personId: string,
  processId?: string,
): BatchItem<'sqlite'> {
  const last = db
    .select()
    .from(memberships)
    .where(isLast(db, personId, processId))
  return db.insert(memberships).select(last)
}

/** Whether a batch failed by `unlessLast`. */
export function isRefusedAsLast(error: unknown): boolean {
  const text = error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : ''
  return /UNIQUE constraint failed: memberships/i.test(text)
}

/** The processes that nobody would coordinate without this person, by title. */
export function listOnlyCoordinated(
  db: Database,
  personId: string,
): Promise<{ id: string; title: string }[]> {
  return db
    .select({ id: processes.id, title: processes.title })
    .from(memberships)
    .innerJoin(processes, eq(memberships.processId, processes.id))
    .where(isLast(db, personId, undefined))
    .orderBy(asc(processes.title))
}
