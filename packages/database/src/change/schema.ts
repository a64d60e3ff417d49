import { CHANGE_VERBS, type Fields, THINGS } from '@tributary/domain/change/change'
import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  unique,
} from 'drizzle-orm/sqlite-core'
import { oneOf, refersTo } from '../columns.ts'
import { people } from '../person/schema.ts'
import { processes, sources } from '../process/schema.ts'

/** What a create was asked under: asked again under the same key, it is not made twice. */
export const createKeys = sqliteTable(
  'create_keys',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    key: text('key').notNull(),
    request: text('request').notNull(),
    processId: text('process_id').notNull(),
    thing: text('thing', { enum: THINGS }).notNull(),
    thingId: text('thing_id').notNull(),
    at: text('at').notNull(),
  },
  t => [primaryKey({ columns: [t.personId, t.key] })],
)

/** The log: one row for each recorded fact. The unique key is what decides a race of two writers. */
export const changes = sqliteTable(
  'changes',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    processId: text('process_id')
      .notNull()
      .references(() => processes.id),
    at: text('at').notNull(),
    recordedAt: text('recorded_at').notNull(),
    thing: text('thing', { enum: THINGS }).notNull(),
    thingId: text('thing_id').notNull(),
    revision: integer('revision').notNull(),
    verb: text('verb', { enum: CHANGE_VERBS }).notNull(),
    title: text('title').notNull(),
    before: text('before', { mode: 'json' }).$type<Fields>(),
    after: text('after', { mode: 'json' }).$type<Fields>().notNull(),
    imported: integer('imported', { mode: 'boolean' }).notNull(),
    actorId: text('actor_id').references(() => people.id),
    actorBody: text('actor_body'),
    via: text('via'),
    reason: text('reason'),
    saidOn: text('said_on'),
    source: text('source'),
  },
  t => [
    unique('changes_revision').on(t.processId, t.thing, t.thingId, t.revision),
    index('changes_at').on(t.processId, t.at),
    index('changes_process').on(t.processId, t.id),
    refersTo(t.processId, t.source, sources),
    oneOf('changes_thing', 'thing', THINGS),
    oneOf('changes_verb', 'verb', CHANGE_VERBS),
    check('changes_first', sql.raw(`("revision" = 1) = ("before" IS NULL) AND "revision" >= 1`)),
    check('changes_order', sql.raw(`"at" <= "recorded_at"`)),
  ],
)
