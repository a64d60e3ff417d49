import type { Role } from '@tributary/domain/person/role'
import { and, eq } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Database } from '../connection/database.ts'
import { givingDigest, movingDigest } from '../digest/lead-digest.ts'
import { digestSubscriptions } from '../digest/schema.ts'
import { forgettingFeeds } from '../feed/forget-feeds.ts'
import { apiTokens } from '../token/schema.ts'
import { isRefusedAsLast, unlessLast } from './last-coordinator.ts'
import { memberships } from './schema.ts'

export type Membership = { role: Role; body: string | null; lead: boolean }

/** The statements that make a person take part as said from `now` on; a lead gets the weekly digest with it. */
export function joining(
  db: Database,
  processId: string,
  personId: string,
  { role, body, lead }: Membership,
  now: string,
): BatchItem<'sqlite'>[] {
  const row = { role, body, lead }
  return [
    db
      .insert(memberships)
      .values({ processId, personId, ...row })
      .onConflictDoUpdate({ target: [memberships.processId, memberships.personId], set: row }),
    ...subscribing(db, { processId, personId, body: lead ? body : null, createdAt: now }),
  ]
}

type Lead = { processId: string; personId: string; body: string | null; createdAt: string }

function subscribing(db: Database, { body, ...of }: Lead): BatchItem<'sqlite'>[] {
  return body === null ? [] : [givingDigest(db, { ...of, body })]
}

type Changed = { ok: true } | { ok: false; reason: 'missing' | 'last_coordinator' }

/** Changes what a person is in a process; `last_coordinator` where nobody could undo it. */
export function changeMembership(
  db: Database,
  processId: string,
  personId: string,
  { role, body, lead }: Membership,
  now: string,
): Promise<Changed> {
  const of = { processId, personId }
  const led = lead ? body : null
  const changing = db
    .update(memberships)
    .set({ role, body, lead })
    .where(isOf(memberships, processId, personId))
    .returning({ id: memberships.personId })
  const guard = role === 'coordinator' ? [] : [unlessLast(db, personId, processId)]
  const before = [...guard, ...movingDigest(db, of, led)]
  return changed(db, before, changing, subscribing(db, { ...of, body: led, createdAt: now }))
}

/**
 * Takes a person out of a process, their digests, feeds and scripts' tokens with them; it holds at
 * their next request.
 */
export function endMembership(db: Database, processId: string, personId: string): Promise<Changed> {
  const guard = unlessLast(db, personId, processId)
  const leaving = db
    .delete(memberships)
    .where(isOf(memberships, processId, personId))
    .returning({ id: memberships.personId })
  const forgetting = [digestSubscriptions, apiTokens].map(table =>
    db.delete(table).where(isOf(table, processId, personId)),
  )
  const feeds = forgettingFeeds(db, personId, processId)
  return changed(db, [guard], leaving, [...forgetting, feeds])
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
