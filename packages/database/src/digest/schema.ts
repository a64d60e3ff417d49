import { DIGEST_FORMATS, type DigestTopic } from '@tributary/domain/digest/subscription'
import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import { oneOf } from '../columns.ts'
import { mailBatches } from '../outbox/schema.ts'
import { people } from '../person/schema.ts'
import { processes } from '../process/schema.ts'

/** Who gets the weekly digest of a process, and how they want it. */
export const digestSubscriptions = sqliteTable(
  'digest_subscriptions',
  {
    processId: text('process_id')
      .notNull()
      .references(() => processes.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    bodies: text('bodies', { mode: 'json' }).$type<string[]>().notNull(),
    topics: text('topics', { mode: 'json' }).$type<DigestTopic[]>(),
    weekday: integer('weekday').notNull().default(1),
    hour: integer('hour').notNull().default(8),
    timeZone: text('time_zone'),
    locale: text('locale'),
    format: text('format', { enum: DIGEST_FORMATS }).notNull().default('html'),
    pausedUntil: text('paused_until'),
    skipQuiet: integer('skip_quiet', { mode: 'boolean' }).notNull().default(false),
    afterHolidays: integer('after_holidays', { mode: 'boolean' }).notNull().default(false),
    attachCalendar: integer('attach_calendar', { mode: 'boolean' }).notNull().default(false),
    /** When it began (UTC, ISO 8601): no digest was due before. */
    createdAt: text('created_at').notNull(),
    /** When the reader ended it; they may take it up again. */
    unsubscribedAt: text('unsubscribed_at'),
  },
  t => [
    primaryKey({ columns: [t.processId, t.personId] }),
    check('digest_subscriptions_weekday', sql.raw(`"weekday" BETWEEN 1 AND 7`)),
    check('digest_subscriptions_hour', sql.raw(`"hour" BETWEEN 0 AND 23`)),
  ],
)

/**
 * `due`: taken, not written yet. `batched`: written, part of a batch that is to be sent. `sent`:
 * handed over. `quiet`, `paused`: none was to go. `failed`: given up, for the reason in `detail`.
 */
export const DIGEST_STATES = ['due', 'batched', 'sent', 'quiet', 'paused', 'failed'] as const

/** The digests of each person, one for each period: the outbox, and the log of what was delivered. */
export const digests = sqliteTable(
  'digests',
  {
    id: text('id').primaryKey(),
    processId: text('process_id')
      .notNull()
      .references(() => processes.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** The day, on the reader's calendar, for which it was due. */
    period: text('period').notNull(),
    /** The instant at which it was due (UTC, ISO 8601). */
    dueAt: text('due_at').notNull(),
    /** It tells the changes of the log after the first and up to the second. */
    sinceChange: integer('since_change').notNull(),
    throughChange: integer('through_change').notNull(),
    state: text('state', { enum: DIGEST_STATES }).notNull(),
    batch: text('batch').references(() => mailBatches.id),
    /** Its place in the batch, from 0. */
    position: integer('position'),
    email: text('email').notNull(),
    subject: text('subject'),
    /** What the provider calls it. */
    providerId: text('provider_id'),
    takenAt: text('taken_at').notNull(),
    sentAt: text('sent_at'),
    /** Why it failed. */
    detail: text('detail'),
  },
  t => [
    uniqueIndex('digests_period').on(t.processId, t.personId, t.period),
    index('digests_state').on(t.state),
    index('digests_batch').on(t.batch),
    index('digests_provider').on(t.providerId),
    oneOf('digests_state_known', 'state', DIGEST_STATES),
  ],
)
