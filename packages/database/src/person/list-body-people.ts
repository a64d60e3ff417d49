import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { memberships, people } from './schema.ts'

/** Who acts for these bodies in a process, readers aside, with the addresses to write to; by name. */
export async function listBodyPeople(db: Database, processId: string, bodies: string[]) {
  const rows = await db
    .select({ id: people.id, name: people.name, email: people.email, body: memberships.body })
    .from(memberships)
    .innerJoin(people, eq(memberships.personId, people.id))
    .where(
      and(
        eq(memberships.processId, processId),
        inArray(memberships.body, bodies),
        ne(memberships.role, 'reader'),
        eq(people.erased, false),
      ),
    )
    .orderBy(asc(people.name), asc(people.id))
  return rows.map(row => ({ ...row, body: row.body ?? '' }))
}
