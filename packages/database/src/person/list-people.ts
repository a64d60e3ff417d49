import { and, asc, count, eq, type SQL } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import type { Listed, Page } from '../page.ts'
import { memberships, people } from './schema.ts'

const COLUMNS = {
  id: people.id,
  name: people.name,
  email: people.email,
  role: memberships.role,
  body: memberships.body,
  lead: memberships.lead,
}

export type Participant = {
  id: string
  name: string
  email: string
  role: typeof memberships.$inferSelect.role
  body: string | null
  lead: boolean
}

/** Who takes part in a process, by name. */
export async function listPeople(
  db: Database,
  processId: string,
  { page, pageSize }: Page,
): Promise<Listed<Participant>> {
  const where = eq(memberships.processId, processId)
  const [counted] = await db.select({ total: count() }).from(memberships).where(where)
  const items = await db
    .select(COLUMNS)
    .from(memberships)
    .innerJoin(people, eq(memberships.personId, people.id))
    .where(where)
    .orderBy(asc(people.name), asc(people.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
  return { items, page, pageSize, total: counted?.total ?? 0 }
}

/** One who takes part, or undefined. */
export function findParticipant(
  db: Database,
  processId: string,
  personId: string,
): Promise<Participant | undefined> {
  return find(db, processId, eq(people.id, personId))
}

/** One who takes part, by their address (lower case), or undefined. */
export function findParticipantByEmail(
  db: Database,
  processId: string,
  email: string,
): Promise<Participant | undefined> {
  return find(db, processId, eq(people.email, email))
}

async function find(db: Database, processId: string, who: SQL): Promise<Participant | undefined> {
  const [row] = await db
    .select(COLUMNS)
    .from(memberships)
    .innerJoin(people, eq(memberships.personId, people.id))
    .where(and(eq(memberships.processId, processId), who))
  return row
}
