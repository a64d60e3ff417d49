import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { oneOf } from '../columns.ts'

export const BATCH_STATES = ['waiting', 'sent', 'failed'] as const

/**
 * Mails that are handed over in one request. Its id is the idempotency key; its payload is fixed
 * before the first try, so that every try sends the very same bytes.
 */
export const mailBatches = sqliteTable(
  'mail_batches',
  {
    id: text('id').primaryKey(),
    /** Of one mail where it has what a batch cannot carry. */
    isSingle: integer('is_single', { mode: 'boolean' }).notNull(),
    /** The mails as JSON; emptied once it is sent. */
    payload: text('payload'),
    state: text('state', { enum: BATCH_STATES }).notNull(),
    attempts: integer('attempts').notNull().default(0),
    madeAt: text('made_at').notNull(),
    firstTriedAt: text('first_tried_at'),
    /** Not to be tried before (UTC, ISO 8601). */
    nextTryAt: text('next_try_at').notNull(),
    /** Until when somebody is at it. */
    leasedUntil: text('leased_until'),
    sentAt: text('sent_at'),
    detail: text('detail'),
  },
  t => [
    index('mail_batches_next').on(t.state, t.nextTryAt),
    oneOf('mail_batches_state', 'state', BATCH_STATES),
  ],
)

export const MAIL_EVENTS = ['delivered', 'bounced', 'complained', 'delayed'] as const

/** What the provider told of a mail, by the id of its message: the same one is taken once. */
export const mailEvents = sqliteTable(
  'mail_events',
  {
    id: text('id').primaryKey(),
    kind: text('kind', { enum: MAIL_EVENTS }).notNull(),
    providerId: text('provider_id').notNull(),
    email: text('email').notNull(),
    at: text('at').notNull(),
    detail: text('detail'),
  },
  t => [index('mail_events_provider').on(t.providerId)],
)

export const PAUSE_REASONS = ['bounced', 'complained'] as const

/** The addresses to which no digest goes any more, until somebody says otherwise. */
export const pausedAddresses = sqliteTable('paused_addresses', {
  email: text('email').primaryKey(),
  reason: text('reason', { enum: PAUSE_REASONS }).notNull(),
  detail: text('detail'),
  since: text('since').notNull(),
  /** When the coordinators were told. */
  toldAt: text('told_at'),
})
