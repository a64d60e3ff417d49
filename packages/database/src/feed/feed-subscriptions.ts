import type { FeedChoice } from '@tributary/domain/feed/feed-choice'
import type { Role } from '@tributary/domain/person/role'
import { and, desc, eq, getTableColumns, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { insertWhere } from '../insert-where.ts'
import { attendances } from '../meeting/schema.ts'
import { memberships } from '../person/schema.ts'
import { feedSubscriptions } from './schema.ts'

/** A feed at a secret address. */
export type StoredFeed = typeof feedSubscriptions.$inferSelect

/** One feed of a person. */
export type OwnFeed = { processId: string; personId: string; id: string }

/** A person's feeds of a process that have not ended, latest first. */
export function listFeeds(
  db: Database,
  { processId, personId }: Omit<OwnFeed, 'id'>,
): Promise<StoredFeed[]> {
  return db
    .select()
    .from(feedSubscriptions)
    .where(and(ofPerson({ processId, personId }), isNull(feedSubscriptions.revokedAt)))
    .orderBy(desc(feedSubscriptions.createdAt), desc(feedSubscriptions.id))
}

/** Keeps a feed; false where its owner has `most` of them already. */
export async function keepFeed(
  db: Database,
  feed: OwnFeed & typeof feedSubscriptions.$inferInsert,
  most: number,
): Promise<boolean> {
  const kept = await insertWhere(db, feedSubscriptions, feed, hasRoom(feed, most)).returning({
    id: feedSubscriptions.id,
  })
  return kept.length > 0
}

/** Changes a feed that has not ended; as it is then, undefined where there is none. */
export async function changeFeed(
  db: Database,
  own: OwnFeed,
  fields: {
    name?: string | undefined
    choice?: FeedChoice | undefined
    hash?: string
    rotatedAt?: string
    revokedAt?: string
  },
): Promise<StoredFeed | undefined> {
  const [changed] = await db
    .update(feedSubscriptions)
    .set(fields)
    .where(and(isOwn(own), isNull(feedSubscriptions.revokedAt)))
    .returning()
  return changed
}

/** Takes back the end of a feed: its address leads to it again. Undefined where there is none, or no room for it. */
export async function reviveFeed(
  db: Database,
  own: OwnFeed,
  most: number,
): Promise<StoredFeed | undefined> {
  const [revived] = await db
    .update(feedSubscriptions)
    .set({ revokedAt: null })
    .where(and(isOwn(own), isNotNull(feedSubscriptions.revokedAt), hasRoom(own, most)))
    .returning()
  return revived
}

/** The feed under a hash, ended ones too, with what its owner is in the process. */
export async function findFeed(
  db: Database,
  hash: string,
): Promise<(StoredFeed & { role: Role | null; body: string | null }) | undefined> {
  const [found] = await db
    .select({
      ...getTableColumns(feedSubscriptions),
      role: memberships.role,
      body: memberships.body,
    })
    .from(feedSubscriptions)
    .leftJoin(
      memberships,
      and(
        eq(memberships.processId, feedSubscriptions.processId),
        eq(memberships.personId, feedSubscriptions.personId),
      ),
    )
    .where(eq(feedSubscriptions.hash, hash))
  return found
}

/** Notes when a feed was fetched, and by which program. */
export async function noteFetch(
  db: Database,
  id: string,
  { at, by }: { at: string; by: string },
): Promise<void> {
  await db
    .update(feedSubscriptions)
    .set({ fetchedAt: at, fetchedBy: by })
    .where(eq(feedSubscriptions.id, id))
}

/** The ids of the meetings to which a person is invited. */
export async function meetingsOf(
  db: Database,
  { processId, personId }: Omit<OwnFeed, 'id'>,
): Promise<string[]> {
  const rows = await db
    .selectDistinct({ meeting: attendances.meeting })
    .from(attendances)
    .where(
      and(
        eq(attendances.processId, processId),
        eq(attendances.personId, personId),
        isNotNull(attendances.invitedAt),
        isNull(attendances.uninvitedAt),
      ),
    )
    .orderBy(attendances.meeting)
  return rows.map(({ meeting }) => meeting)
}

function hasRoom({ processId, personId }: Omit<OwnFeed, 'id'>, most: number) {
  return sql`(select count(*) from ${feedSubscriptions} where person_id = ${personId}
    and process_id = ${processId} and revoked_at is null) < ${most}`
}

function ofPerson({ processId, personId }: Omit<OwnFeed, 'id'>) {
  return and(eq(feedSubscriptions.processId, processId), eq(feedSubscriptions.personId, personId))
}

function isOwn({ id, ...of }: OwnFeed) {
  return and(ofPerson(of), eq(feedSubscriptions.id, id))
}
