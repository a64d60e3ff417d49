import { PLAIN_CHOICE } from '@tributary/domain/feed/feed-choice'
import { and, eq } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { feedSubscriptions } from './schema.ts'

/**
 * The statement that takes a person's feeds from them, for good: of one process, or all. Of each
 * no more stays than the hash of its address, so that who still asks there is told that it ended.
 */
export function forgettingFeeds(db: Database, personId: string, processId?: string) {
  return db
    .update(feedSubscriptions)
    .set({
      personId: null,
      name: '',
      choice: { ...PLAIN_CHOICE, scope: { kind: 'all' } },
      fetchedAt: null,
      fetchedBy: null,
    })
    .where(
      and(
        eq(feedSubscriptions.personId, personId),
        processId === undefined ? undefined : eq(feedSubscriptions.processId, processId),
      ),
    )
}
