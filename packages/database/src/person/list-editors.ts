import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { memberships, people } from './schema.ts'

/** Who edits for these bodies in a process, with the addresses to write to. */
export function listEditors(db: Database, processId: string, bodies: string[]) {
  return db
    .select({ id: people.id, email: people.email })
    .from(memberships)
    .innerJoin(people, eq(memberships.personId, people.id))
    .where(
      and(
        eq(memberships.processId, processId),
        eq(memberships.role, 'editor'),
        inArray(memberships.body, bodies),
        eq(people.erased, false),
      ),
    )
    .orderBy(asc(people.id))
}

/** The bodies of a process for which somebody edits. */
export async function listEditedBodies(db: Database, processId: string): Promise<Set<string>> {
  const rows = await db
    .selectDistinct({ body: memberships.body })
    .from(memberships)
    .innerJoin(people, eq(memberships.personId, people.id))
    .where(
      and(
        eq(memberships.processId, processId),
        eq(memberships.role, 'editor'),
        eq(people.erased, false),
      ),
    )
  return new Set(rows.flatMap(({ body }) => body ?? []))
}
