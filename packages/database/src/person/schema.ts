import { sql } from 'drizzle-orm'
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { bodies } from '../body/schema.ts'
import { oneOf, refersTo } from '../columns.ts'
import { processes } from '../process/schema.ts'

export const ROLES = ['coordinator', 'editor', 'member', 'reader'] as const

export const people = sqliteTable('people', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  timeZone: text('time_zone'),
  locale: text('locale').notNull().default('en'),
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
  },
  t => [
    primaryKey({ columns: [t.processId, t.personId] }),
    refersTo(t.processId, t.body, bodies),
    oneOf('memberships_role', 'role', ROLES),
    check('memberships_body', sql.raw(`"body" IS NOT NULL OR "role" IN ('coordinator', 'reader')`)),
  ],
)

/** A weekly digest that a person gets: weekday (1 is Monday) and hour on the clock of `timeZone`. */
export const subscriptions = sqliteTable(
  'subscriptions',
  {
    id: text('id').primaryKey(),
    processId: text('process_id')
      .notNull()
      .references(() => processes.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    body: text('body').notNull(),
    weekday: integer('weekday').notNull().default(1),
    hour: integer('hour').notNull().default(8),
    timeZone: text('time_zone').notNull(),
  },
  t => [
    refersTo(t.processId, t.body, bodies),
    check('subscriptions_weekday', sql.raw(`"weekday" BETWEEN 1 AND 7`)),
    check('subscriptions_hour', sql.raw(`"hour" BETWEEN 0 AND 23`)),
  ],
)
