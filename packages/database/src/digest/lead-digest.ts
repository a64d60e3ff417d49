import { digestByDefault } from '@tributary/domain/digest/subscription'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Database } from '../connection/database.ts'
import { insertWhere } from '../insert-where.ts'
import { memberships } from '../person/schema.ts'
import { digestSubscriptions } from './schema.ts'

type Of = { processId: string; personId: string }

/**
 * The statement that gives somebody the digest of a body, from `createdAt` (UTC, ISO 8601) on, where
 * they lead it. Who has one, or ended it, keeps it as they chose.
 */
export function givingDigest(
  db: Database,
  { body, ...of }: Of & { body: string; createdAt: string },
): BatchItem<'sqlite'> {
  const row = { ...of, ...digestByDefault(body) }
  const leads = sql`exists ${bodyLedBy(db, of)}`
  return insertWhere(db, digestSubscriptions, row, leads).onConflictDoNothing()
}

/**
 * The statements that let a digest follow whoever led a body until now: what it tells of that body
 * it tells of the next one, which may be the same. Without a next one the digest ends, where it is
 * of that body alone; one that its reader ended stays so.
 */
export function movingDigest(db: Database, of: Of, next: string | null): BatchItem<'sqlite'>[] {
  const { bodies, unsubscribedAt } = digestSubscriptions
  const led = sql`${bodyLedBy(db, of)}`
  const isOfLed = and(
    eq(digestSubscriptions.processId, of.processId),
    eq(digestSubscriptions.personId, of.personId),
    sql`exists (select 1 from json_each(${bodies}) where value = ${led})`,
  )
  if (next !== null) {
    const moved = sql`distinct iif(value = ${led}, ${next}, value)`
    const set = { bodies: sql`(select json_group_array(${moved}) from json_each(${bodies}))` }
    return [db.update(digestSubscriptions).set(set).where(isOfLed)]
  }
  const others = sql`(select json_group_array(value) from json_each(${bodies}) where value <> ${led})`
  const isAlone = sql`json_array_length(${bodies}) = 1`
  return [
    db.delete(digestSubscriptions).where(and(isOfLed, isAlone, isNull(unsubscribedAt))),
    db.update(digestSubscriptions).set({ bodies: others }).where(isOfLed),
  ]
}

function bodyLedBy(db: Database, { processId, personId }: Of) {
  return db
    .select({ body: memberships.body })
    .from(memberships)
    .where(
      and(
        eq(memberships.processId, processId),
        eq(memberships.personId, personId),
        eq(memberships.lead, true),
      ),
    )
}
