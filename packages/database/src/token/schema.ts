import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { people } from '../person/schema.ts'
import { processes } from '../process/schema.ts'

/** What a script shows in a person's stead: reads, or writes as one body. */
export const apiTokens = sqliteTable(
  'api_tokens',
  {
    id: text('id').primaryKey(),
    processId: text('process_id')
      .notNull()
      .references(() => processes.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    /** The body as which it writes; one without a body only reads. */
    body: text('body'),
    hash: text('hash').notNull().unique(),
    createdAt: text('created_at').notNull(),
    lastUsedAt: text('last_used_at'),
    revokedAt: text('revoked_at'),
  },
  t => [index('api_tokens_person').on(t.processId, t.personId)],
)
