import type { PollAnswers } from '@tributary/domain/poll/poll'
import { foreignKey, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { people } from '../person/schema.ts'
import { processes } from '../process/schema.ts'

/** A question to some people: when they could meet. Outside the log, as its answers name people. */
export const polls = sqliteTable(
  'polls',
  {
    id: text('id').primaryKey(),
    processId: text('process_id').notNull(),
    title: text('title').notNull(),
    note: text('note'),
    /** How long the meeting is, in minutes. */
    minutes: integer('minutes').notNull(),
    /** When each time that is offered begins (UTC, ISO 8601), ascending. */
    options: text('options', { mode: 'json' }).$type<string[]>().notNull(),
    /** The zone of who asks. */
    timeZone: text('time_zone').notNull(),
    /** Until when people answer (UTC, ISO 8601). */
    deadline: text('deadline').notNull(),
    createdBy: text('created_by')
      .notNull()
      .references(() => people.id),
    createdAt: text('created_at').notNull(),
    closedAt: text('closed_at'),
    /** The time that was chosen, if one was. */
    chosen: text('chosen'),
  },
  t => [
    foreignKey({ columns: [t.processId], foreignColumns: [processes.id] }),
    index('polls_process').on(t.processId, t.createdAt),
    index('polls_deadline').on(t.deadline),
  ],
)

/** Who was asked or came by the link, and what they answered. */
export const pollVoters = sqliteTable(
  'poll_voters',
  {
    id: text('id').primaryKey(),
    poll: text('poll')
      .notNull()
      .references(() => polls.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    email: text('email'),
    /** By the beginning of each time. */
    answers: text('answers', { mode: 'json' }).$type<PollAnswers>(),
    comment: text('comment'),
    answeredAt: text('answered_at'),
    invitedAt: text('invited_at'),
    remindedAt: text('reminded_at'),
  },
  t => [index('poll_voters_poll').on(t.poll)],
)

/** The links by which people answer without an account, by the hash of their secret. */
export const pollLinks = sqliteTable(
  'poll_links',
  {
    hash: text('hash').primaryKey(),
    poll: text('poll')
      .notNull()
      .references(() => polls.id, { onDelete: 'cascade' }),
    /** Whose it is; anybody's where it names nobody. */
    voter: text('voter').references(() => pollVoters.id, { onDelete: 'cascade' }),
    madeAt: text('made_at').notNull(),
  },
  t => [index('poll_links_poll').on(t.poll)],
)
