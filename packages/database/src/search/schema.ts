import { SEARCHED } from '@tributary/domain/search/search'
import { integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { oneOf } from '../columns.ts'
import { processes } from '../process/schema.ts'

/**
 * What can be found, one row a thing, written in the batch that writes the thing. Triggers of its
 * migration keep the full-text index `search_index` (FTS5) in step.
 */
export const searchEntries = sqliteTable(
  'search_entries',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    processId: text('process_id')
      .notNull()
      .references(() => processes.id),
    thing: text('thing', { enum: SEARCHED }).notNull(),
    thingId: text('thing_id').notNull(),
    title: text('title').notNull(),
    text: text('text').notNull(),
  },
  t => [
    unique('search_entries_thing').on(t.processId, t.thing, t.thingId),
    oneOf('search_entries_kind', 'thing', SEARCHED),
  ],
)
