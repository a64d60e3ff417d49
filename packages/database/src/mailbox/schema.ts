import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The local mailbox: what would have been sent, while no mail transport is configured. */
export const mailboxMessages = sqliteTable('mailbox_messages', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  key: text('key').notNull().unique(),
  at: text('at').notNull(),
  from: text('from').notNull(),
  to: text('to').notNull(),
  subject: text('subject').notNull(),
  html: text('html').notNull(),
  text: text('text').notNull(),
  /** The scheduling message that goes with it (iTIP), if any. */
  calendar: text('calendar', { mode: 'json' }).$type<{ method: string; text: string }>(),
})
