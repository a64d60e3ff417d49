import { DRAFT_STATUSES } from '@tributary/domain/schedule/draft'
import type { Move } from '@tributary/domain/schedule/move'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { oneOf } from '../columns.ts'
import { people } from '../person/schema.ts'
import { processes } from '../process/schema.ts'

const owned = () => ({
  id: text('id').primaryKey(),
  processId: text('process_id')
    .notNull()
    .references(() => processes.id),
  name: text('name').notNull(),
  createdBy: text('created_by')
    .notNull()
    .references(() => people.id),
  createdAt: text('created_at').notNull(),
})

/** A named moment of the record, to compare with: what it said then follows from the log. */
export const baselines = sqliteTable(
  'baselines',
  {
    ...owned(),
    /** The instant as of which the record is taken. */
    at: text('at').notNull(),
    removedAt: text('removed_at'),
  },
  t => [index('baselines_process').on(t.processId, t.at)],
)

/** Moves that somebody tries out: nothing of it is written to the record. */
export const drafts = sqliteTable(
  'drafts',
  {
    ...owned(),
    /** Counts the changes of the draft itself, for If-Match. */
    revision: integer('revision').notNull(),
    moves: text('moves', { mode: 'json' }).$type<Move[]>().notNull(),
    status: text('status', { enum: DRAFT_STATUSES }).notNull(),
    changedAt: text('changed_at').notNull(),
  },
  t => [
    index('drafts_process').on(t.processId, t.status),
    oneOf('drafts_status', 'status', DRAFT_STATUSES),
  ],
)

/** A view of the roadmaps that is shared under a name: the query part of its address. */
export const views = sqliteTable(
  'views',
  { ...owned(), query: text('query').notNull(), removedAt: text('removed_at') },
  t => [index('views_process').on(t.processId)],
)
