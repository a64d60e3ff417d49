import type { Role } from '@tributary/domain/person/role'
import { and, eq, ne, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { bodies } from '../body/schema.ts'
import type { Database } from '../connection/database.ts'
import { memberships, people, subscriptions } from './schema.ts'

export type Membership = { role: Role; body: string | null; lead: boolean }

/** The statements that make a person take part as said; a lead gets the weekly digest with it. */
export function joining(
  db: Database,
  processId: string,
  personId: string,
  { role, body, lead }: Membership,
): BatchItem<'sqlite'>[] {
  const row = { role, body, lead }
  const statements: BatchItem<'sqlite'>[] = [
    db
      .insert(memberships)
      .values({ processId, personId, ...row })
      .onConflictDoUpdate({ target: [memberships.processId, memberships.personId], set: row }),
  ]
  if (lead && body !== null) statements.push(subscribing(db, processId, personId, body))
  return statements
}

// At the hour of the body's duty station, until the person says otherwise.
function subscribing(
  db: Database,
  processId: string,
  personId: string,
  body: string,
): BatchItem<'sqlite'> {
  return db
    .insert(subscriptions)
    .select(
      db
        .select({
          id: sql<string>`${`${processId}/${personId}/${body}`}`.as('id'),
          processId: bodies.processId,
          personId: sql<string>`${personId}`.as('person_id'),
          body: bodies.id,
          weekday: sql<number>`1`.as('weekday'),
          hour: sql<number>`8`.as('hour'),
          timeZone: bodies.timeZone,
        })
        .from(bodies)
        .where(and(eq(bodies.processId, processId), eq(bodies.id, body))),
    )
    .onConflictDoNothing()
}

/** Changes what a person is in a process; `last_coordinator` where nobody could undo it. */
export async function changeMembership(
  db: Database,
  processId: string,
  personId: string,
  membership: Membership,
): Promise<{ ok: true } | { ok: false; reason: 'last_coordinator' }> {
  if (membership.role !== 'coordinator' && (await isLastCoordinator(db, processId, personId))) {
    return { ok: false, reason: 'last_coordinator' }
  }
  await db.batch(joining(db, processId, personId, membership) as [BatchItem<'sqlite'>])
  return { ok: true }
}

/** Takes a person out of a process, their digests with them; it holds at their next request. */
export async function endMembership(
  db: Database,
  processId: string,
  personId: string,
): Promise<{ ok: true } | { ok: false; reason: 'last_coordinator' }> {
  if (await isLastCoordinator(db, processId, personId)) {
    return { ok: false, reason: 'last_coordinator' }
  }
  await db.batch([
    db
      .delete(memberships)
      .where(and(eq(memberships.processId, processId), eq(memberships.personId, personId))),
    db
      .delete(subscriptions)
      .where(and(eq(subscriptions.processId, processId), eq(subscriptions.personId, personId))),
  ])
  return { ok: true }
}

/** Whether nobody else coordinates the process. */
export async function isLastCoordinator(
  db: Database,
  processId: string,
  personId: string,
): Promise<boolean> {
  const coordinators = and(
    eq(memberships.processId, processId),
    eq(memberships.role, 'coordinator'),
    ne(memberships.personId, personId),
  )
  const [other] = await db
    .select({ id: people.id })
    .from(memberships)
    .innerJoin(people, eq(memberships.personId, people.id))
    .where(coordinators)
    .limit(1)
  return other === undefined
}
