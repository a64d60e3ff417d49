import { ROLES } from '@tributary/domain/person/role'
import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { bodies } from '../body/schema.ts'
import { oneOf, refersTo } from '../columns.ts'
import { people } from '../person/schema.ts'
import { processes } from '../process/schema.ts'

/** Who is asked to take part, as what; without an address, the first coordinator of everything. */
export const invitations = sqliteTable(
  'invitations',
  {
    id: text('id').primaryKey(),
    processId: text('process_id').references(() => processes.id),
    email: text('email'),
    role: text('role', { enum: ROLES }).notNull(),
    body: text('body'),
    lead: integer('lead', { mode: 'boolean' }).notNull().default(false),
    tokenHash: text('token_hash').notNull().unique(),
    invitedBy: text('invited_by').references(() => people.id, { onDelete: 'set null' }),
    createdAt: text('created_at').notNull(),
    expiresAt: text('expires_at').notNull(),
    /** When it was accepted, or taken back. */
    endedAt: text('ended_at'),
  },
  t => [
    refersTo(t.processId as never, t.body, bodies),
    index('invitations_process').on(t.processId),
    oneOf('invitations_role', 'role', ROLES),
    check('invitations_body', sql.raw(`"body" IS NOT NULL OR "role" IN ('coordinator', 'reader')`)),
  ],
)
