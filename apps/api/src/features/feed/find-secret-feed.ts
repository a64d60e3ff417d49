import {
  findFeed,
  meetingsOf,
  noteFetch,
  type StoredFeed,
} from '@tributary/database/feed/feed-subscriptions'
import { calendarClient } from '@tributary/domain/feed/calendar-client'
import type { FeedReader } from '@tributary/ical/feed/feed'
import type { Deps } from '../../deps.ts'
import { hashOf } from '../../secret-token.ts'

export type FoundFeed =
  | { ok: true; feed: StoredFeed & { personId: string }; reader: FeedReader }
  | { ok: false; reason: 'unknown' }
  | { ok: false; reason: 'ended'; processId: string }

/** The feed that a secret address leads to, and whose it is; ended where its owner takes part no more. */
export async function findSecretFeed({ db }: Pick<Deps, 'db'>, secret: string): Promise<FoundFeed> {
  const feed = await findFeed(db, await hashOf(secret))
  if (!feed) return { ok: false, reason: 'unknown' }
  const { processId, personId, role, body } = feed
  if (personId === null || role === null || feed.revokedAt !== null) {
    return { ok: false, reason: 'ended', processId }
  }
  const meetings = new Set(await meetingsOf(db, { processId, personId }))
  const bodies = body === null ? [] : [body]
  return { ok: true, feed: { ...feed, personId }, reader: { personId, bodies, meetings } }
}

const MINUTES = 5 * 60_000

/** Notes that a calendar asked for a feed; nothing where that is known to some minutes. */
export async function noteFetched(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { id, fetchedAt, fetchedBy }: StoredFeed,
  userAgent: string | undefined,
): Promise<void> {
  const [at, by] = [now(), calendarClient(userAgent)]
  const isKnown =
    by === fetchedBy && fetchedAt !== null && Date.parse(at) - Date.parse(fetchedAt) < MINUTES
  if (!isKnown) await noteFetch(db, id, { at, by })
}
