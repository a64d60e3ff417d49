import { and, eq, inArray } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { memberships, people } from './schema.ts'

/** What is known of when people of a process work; of those of the ids who take part. */
export function findAttendees(db: Database, processId: string, ids: string[]) {
  return db
    .select({
      id: people.id,
      name: people.name,
      body: memberships.body,
      timeZone: people.timeZone,
      workingHours: people.workingHours,
    })
    .from(memberships)
    .innerJoin(people, eq(memberships.personId, people.id))
    .where(and(eq(memberships.processId, processId), inArray(people.id, ids)))
}
