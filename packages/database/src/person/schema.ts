import { ROLES } from '@tributary/domain/person/role'
import { sql } from 'drizzle-orm'
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { bodies } from '../body/schema.ts'
import { oneOf, refersTo } from '../columns.ts'
import { processes } from '../process/schema.ts'

export const MENTION_MAIL = ['at-once', 'digest'] as const

/** `[from, to)` in minutes of the day, on the ISO weekdays listed. */
export type WorkingHours = { from: number; to: number; weekdays: number[] }

export const people = sqliteTable('people', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  timeZone: text('time_zone'),
  locale: text('locale').notNull().default('en'),
  /** Whether a mention reaches them by mail at once or in their digest. */
  mentions: text('mentions', { enum: MENTION_MAIL }).notNull().default('at-once'),
  /** Whether they are reminded of actions by mail. */
  reminders: integer('reminders', { mode: 'boolean' }).notNull().default(true),
  /** When they work: minutes of the day on the clock of their zone, ISO weekdays. */
  workingHours: text('working_hours', { mode: 'json' }).$type<WorkingHours>(),
  emailVerified: integer('email_verified', { mode: 'boolean' }).notNull().default(false),
  image: text('image'),
  erased: integer('erased', { mode: 'boolean' }).notNull().default(false),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull().default(sql`0`),
  updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull().default(sql`0`),
})

/** What a person may do in a process; editors and members belong to a body. */
export const memberships = sqliteTable(
  'memberships',
  {
    processId: text('process_id')
      .notNull()
      .references(() => processes.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    role: text('role', { enum: ROLES }).notNull(),
    body: text('body'),
    /** A lead gets digests by default. */
    lead: integer('lead', { mode: 'boolean' }).notNull().default(false),
  },
  t => [
    primaryKey({ columns: [t.processId, t.personId] }),
    refersTo(t.processId, t.body, bodies),
    oneOf('memberships_role', 'role', ROLES),
    check('memberships_body', sql.raw(`"body" IS NOT NULL OR "role" IN ('coordinator', 'reader')`)),
  ],
)
