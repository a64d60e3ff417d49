import type { Phase } from '@tributary/domain/process/process'
import { sql } from 'drizzle-orm'
import { check, foreignKey, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { refersTo, thingColumns } from '../columns.ts'

export const VISIBILITIES = ['public', 'private'] as const

export const processes = sqliteTable(
  'processes',
  {
    id: text('id').primaryKey(),
    revision: integer('revision').notNull(),
    title: text('title').notNull(),
    phases: text('phases', { mode: 'json' }).$type<Phase[]>().notNull(),
    visibility: text('visibility', { enum: VISIBILITIES }).notNull().default('public'),
    archived: integer('archived', { mode: 'boolean' }).notNull().default(false),
  },
  () => [check('processes_phases', sql.raw(`json_valid("phases")`))],
)

export const sources = sqliteTable(
  'sources',
  { ...thingColumns(), title: text('title').notNull(), url: text('url') },
  t => [
    primaryKey({ columns: [t.processId, t.id] }),
    foreignKey({ columns: [t.processId], foreignColumns: [processes.id] }),
  ],
)

const termColumns = () => ({
  processId: text('process_id')
    .notNull()
    .references(() => processes.id),
  id: text('id').notNull(),
  title: text('title'),
  source: text('source'),
  position: integer('position').notNull(),
})

export const regions = sqliteTable('regions', termColumns(), t => [
  primaryKey({ columns: [t.processId, t.id] }),
])

export const stakeholderGroups = sqliteTable('stakeholder_groups', termColumns(), t => [
  primaryKey({ columns: [t.processId, t.id] }),
])

export const questions = sqliteTable('questions', termColumns(), t => [
  primaryKey({ columns: [t.processId, t.id] }),
  refersTo(t.processId, t.source, sources),
])

export const actionLines = sqliteTable('action_lines', termColumns(), t => [
  primaryKey({ columns: [t.processId, t.id] }),
  refersTo(t.processId, t.source, sources),
])
