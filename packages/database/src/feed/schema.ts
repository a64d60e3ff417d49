import type { FeedChoice } from '@tributary/domain/feed/feed-choice'
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { people } from '../person/schema.ts'
import { processes } from '../process/schema.ts'

/**
 * The feeds that are not public, each under a secret address of its own. A row outlives its owner's
 * place in the process: who still fetches it is told that it has ended.
 */
export const feedSubscriptions = sqliteTable(
  'feed_subscriptions',
  {
    id: text('id').primaryKey(),
    processId: text('process_id')
      .notNull()
      .references(() => processes.id),
    personId: text('person_id').references(() => people.id, { onDelete: 'set null' }),
    /** What its owner calls it. */
    name: text('name').notNull(),
    choice: text('choice', { mode: 'json' }).$type<FeedChoice>().notNull(),
    /** The hash of the secret in its address. */
    hash: text('hash').notNull().unique(),
    createdAt: text('created_at').notNull(),
    /** When its address last became another. */
    rotatedAt: text('rotated_at'),
    /** When a calendar last asked for it, and which. */
    fetchedAt: text('fetched_at'),
    fetchedBy: text('fetched_by'),
    revokedAt: text('revoked_at'),
  },
  t => [index('feed_subscriptions_person').on(t.personId, t.processId)],
)
