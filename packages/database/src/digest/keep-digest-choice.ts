import { later } from '@tributary/domain/date/later'
import type { DigestChoice } from '@tributary/domain/digest/subscription'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { insertWhere } from '../insert-where.ts'
import { memberships } from '../person/schema.ts'
import { digestSubscriptions } from './schema.ts'

type Of = { processId: string; personId: string }

const A_DAY = 24 * 60 * 60_000

/**
 * Gives somebody who takes part digests as they choose, also where they ended them: from `now`
 * (UTC, ISO 8601) on, or as before where they change their mind within a day. False, and nothing
 * done, where they do not take part.
 */
export async function keepDigestChoice(
  db: Database,
  { processId, personId }: Of,
  choice: DigestChoice,
  now: string,
): Promise<boolean> {
  const row = { topics: null, timeZone: null, locale: null, pausedUntil: null, ...choice }
  const { createdAt, unsubscribedAt } = digestSubscriptions
  const aDayAgo = later(now, -A_DAY)
  const kept = await insertWhere(
    db,
    digestSubscriptions,
    { processId, personId, ...row, createdAt: now },
    sql`exists (select 1 from ${memberships}
      where ${memberships.processId} = ${processId} and ${memberships.personId} = ${personId})`,
  )
    .onConflictDoUpdate({
      target: [digestSubscriptions.processId, digestSubscriptions.personId],
      set: {
        ...row,
        createdAt: sql`iif(${unsubscribedAt} < ${aDayAgo}, ${now}, ${createdAt})`,
        unsubscribedAt: null,
      },
    })
    .returning({ personId: digestSubscriptions.personId })
  return kept.length > 0
}

/** Ends somebody's digests at an instant (UTC, ISO 8601); what ended before stays as it is. */
export async function endDigests(
  db: Database,
  { processId, personId }: Of,
  now: string,
): Promise<void> {
  await db
    .update(digestSubscriptions)
    .set({ unsubscribedAt: now })
    .where(
      and(
        eq(digestSubscriptions.processId, processId),
        eq(digestSubscriptions.personId, personId),
        isNull(digestSubscriptions.unsubscribedAt),
      ),
    )
}
