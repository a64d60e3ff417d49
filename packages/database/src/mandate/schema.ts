import { foreignKey, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { bodies } from '../body/schema.ts'
import { refersTo, thingColumns } from '../columns.ts'
import { processes, sources } from '../process/schema.ts'

/** Resolutions; `id` holds the symbol. */
export const mandates = sqliteTable(
  'mandates',
  {
    ...thingColumns(),
    body: text('body').notNull(),
    adopted: text('adopted').notNull(),
    summary: text('summary').notNull(),
    source: text('source'),
    note: text('note'),
  },
  t => [
    primaryKey({ columns: [t.processId, t.id] }),
    foreignKey({ columns: [t.processId], foreignColumns: [processes.id] }),
    refersTo(t.processId, t.body, bodies),
    refersTo(t.processId, t.source, sources),
  ],
)
