import { and, asc, eq } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { memberships, people } from './schema.ts'

/** Who coordinates a process, with the addresses to write to. */
export function listCoordinators(db: Database, processId: string) {
  return db
    .select({ id: people.id, email: people.email })
    .from(memberships)
    .innerJoin(people, eq(memberships.personId, people.id))
    .where(
      and(
        eq(memberships.processId, processId),
        eq(memberships.role, 'coordinator'),
        eq(people.erased, false),
      ),
    )
    .orderBy(asc(people.id))
}
