import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { refersTo, thingColumns } from '../columns.ts'
import { milestones } from '../milestone/schema.ts'

/** Reports and other documents, each delivered at a milestone. */
export const outputs = sqliteTable(
  'outputs',
  {
    ...thingColumns(),
    milestone: text('milestone').notNull(),
    title: text('title').notNull(),
    symbol: text('symbol'),
    url: text('url'),
  },
  t => [
    primaryKey({ columns: [t.processId, t.id] }),
    refersTo(t.processId, t.milestone, milestones),
  ],
)
