import type { Actor, Role } from '@tributary/domain/person/role'
import { and, asc, count, eq } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { processes } from '../process/schema.ts'
import { memberships, people } from './schema.ts'

export type StoredPerson = typeof people.$inferSelect

/** The person with this id, or undefined. */
export async function findPerson(db: Database, id: string): Promise<StoredPerson | undefined> {
  const [row] = await db.select().from(people).where(eq(people.id, id))
  return row
}

/** The person with this address (lower case), or undefined. */
export async function findPersonByEmail(
  db: Database,
  email: string,
): Promise<StoredPerson | undefined> {
  const [row] = await db.select().from(people).where(eq(people.email, email))
  return row
}

/** Whether anybody is known at all. */
export async function hasPeople(db: Database): Promise<boolean> {
  const [row] = await db.select({ total: count() }).from(people)
  return (row?.total ?? 0) > 0
}

/** What a person is in a process; no role where they do not take part. */
export async function actorOf(db: Database, personId: string, processId: string): Promise<Actor> {
  const [row] = await db
    .select({ role: memberships.role, body: memberships.body })
    .from(memberships)
    .where(and(eq(memberships.personId, personId), eq(memberships.processId, processId)))
  if (!row) return { personId, role: null }
  return { personId, role: row.role, ...(row.body !== null && { body: row.body }) }
}

export type OwnMembership = {
  process: string
  title: string
  role: Role
  body: string | null
  lead: boolean
}

/** Where a person takes part, by the title of the process. */
export async function listOwnMemberships(db: Database, personId: string): Promise<OwnMembership[]> {
  return db
    .select({
      process: memberships.processId,
      title: processes.title,
      role: memberships.role,
      body: memberships.body,
      lead: memberships.lead,
    })
    .from(memberships)
    .innerJoin(processes, eq(memberships.processId, processes.id))
    .where(eq(memberships.personId, personId))
    .orderBy(asc(processes.title))
}
