import type { Role } from '@tributary/domain/person/role'
import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { bodies } from '../body/schema.ts'
import type { Database } from '../connection/database.ts'
import { apiTokens } from '../token/schema.ts'
import { isRefusedAsLast, unlessLast } from './last-coordinator.ts'
import { memberships, subscriptions } from './schema.ts'

export type Membership = { role: Role; body: string | null; lead: boolean }

/** The statements that make a person take part as said; a lead gets the weekly digest with it. */
export function joining(
  db: Database,
  processId: string,
  personId: string,
  { role, body, lead }: Membership,
): BatchItem<'sqlite'>[] {
  const row = { role, body, lead }
  return [
    db
      .insert(memberships)
      .values({ processId, personId, ...row })
      .onConflictDoUpdate({ target: [memberships.processId, memberships.personId], set: row }),
    subscribing(db, processId, personId),
  ]
}

// A lead's digest comes at the hour of the body's duty station, until the person says otherwise.
function subscribing(db: Database, processId: string, personId: string): BatchItem<'sqlite'> {
  return db
    .insert(subscriptions)
    .select(
      db
        .select({
          id: sql<string>`${`${processId}/${personId}/`} || ${bodies.id}`.as('id'),
          processId: bodies.processId,
          personId: memberships.personId,
          body: bodies.id,
          weekday: sql<number>`1`.as('weekday'),
          hour: sql<number>`8`.as('hour'),
          timeZone: bodies.timeZone,
        })
        .from(memberships)
        .innerJoin(
          bodies,
          and(eq(bodies.processId, memberships.processId), eq(bodies.id, memberships.body)),
        )
        .where(and(isOf(memberships, processId, personId), eq(memberships.lead, true))),
    )
    .onConflictDoNothing()
}

type Changed = { ok: true } | { ok: false; reason: 'missing' | 'last_coordinator' }

/** Changes what a person is in a process; `last_coordinator` where nobody could undo it. */
export function changeMembership(
  db: Database,
  processId: string,
  personId: string,
  { role, body, lead }: Membership,
): Promise<Changed> {
  const led = db
    .select({ body: memberships.body })
    .from(memberships)
    .where(and(isOf(memberships, processId, personId), eq(memberships.lead, true)))
  const unsubscribing = db
    .delete(subscriptions)
    .where(
      and(
        isOf(subscriptions, processId, personId),
        inArray(subscriptions.body, led),
        lead && body !== null ? ne(subscriptions.body, body) : undefined,
      ),
    )
  const changing = db
    .update(memberships)
    .set({ role, body, lead })
    .where(isOf(memberships, processId, personId))
    .returning({ id: memberships.personId })
  const guard = role === 'coordinator' ? [] : [unlessLast(db, personId, processId)]
  return changed(db, [...guard, unsubscribing], changing, [subscribing(db, processId, personId)])
}

/**
 * Takes a person out of a process, their digests and their scripts' tokens with them; it holds at
 * their next request.
 */
export function endMembership(db: Database, processId: string, personId: string): Promise<Changed> {
  const guard = unlessLast(db, personId, processId)
  const leaving = db
    .delete(memberships)
    .where(isOf(memberships, processId, personId))
    .returning({ id: memberships.personId })
  const forgetting = [subscriptions, apiTokens].map(table =>
    db.delete(table).where(isOf(table, processId, personId)),
  )
  return changed(db, [guard], leaving, forgetting)
}

async function changed(
  db: Database,
  before: BatchItem<'sqlite'>[],
  statement: BatchItem<'sqlite'>,
  after: BatchItem<'sqlite'>[],
): Promise<Changed> {
  try {
    const statements = [...before, statement, ...after] as [BatchItem<'sqlite'>]
    const results = (await db.batch(statements)) as unknown[][]
    const isThere = (results[before.length]?.length ?? 0) > 0
    return isThere ? { ok: true } : { ok: false, reason: 'missing' }
  } catch (error) {
    if (isRefusedAsLast(error)) return { ok: false, reason: 'last_coordinator' }
    throw error
  }
}

type OfPerson = { processId: AnySQLiteColumn; personId: AnySQLiteColumn }

function isOf(table: OfPerson, processId: string, personId: string) {
  return and(eq(table.processId, processId), eq(table.personId, personId))
}
