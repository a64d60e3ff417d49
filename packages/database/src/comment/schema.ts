import { COMMENTED } from '@tributary/domain/comment/comment'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { oneOf } from '../columns.ts'
import { people } from '../person/schema.ts'
import { processes } from '../process/schema.ts'

export const comments = sqliteTable(
  'comments',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    processId: text('process_id')
      .notNull()
      .references(() => processes.id),
    thing: text('thing', { enum: COMMENTED }).notNull(),
    thingId: text('thing_id').notNull(),
    authorId: text('author_id')
      .notNull()
      .references(() => people.id),
    authorBody: text('author_body'),
    /** Of a removed comment nothing but who removed it, as a mention. */
    text: text('text').notNull(),
    at: text('at').notNull(),
    editedAt: text('edited_at'),
    removedAt: text('removed_at'),
  },
  t => [
    index('comments_thing').on(t.processId, t.thing, t.thingId),
    oneOf('comments_thing_kind', 'thing', COMMENTED),
  ],
)

/** Who is named in a comment, and whether the mail that tells them has gone. */
export const mentions = sqliteTable(
  'mentions',
  {
    commentId: integer('comment_id')
      .notNull()
      .references(() => comments.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    mailedAt: text('mailed_at'),
  },
  t => [primaryKey({ columns: [t.commentId, t.personId] })],
)
