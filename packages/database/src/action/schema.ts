import { ACTION_STATUSES } from '@tributary/domain/action/action'
import { CONFIDENCES } from '@tributary/domain/confidence'
import { PRECISIONS } from '@tributary/domain/date/partial-date'
import { sql } from 'drizzle-orm'
import { check, foreignKey, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { bodies } from '../body/schema.ts'
import {
  lastDay,
  linkColumns,
  linkKeys,
  oneOf,
  partialDateCheck,
  refersTo,
  sourcedColumns,
  thingColumns,
} from '../columns.ts'
import { mandates } from '../mandate/schema.ts'
import { decisions } from '../meeting/schema.ts'
import { people } from '../person/schema.ts'
import { processes, sources } from '../process/schema.ts'

export const actions = sqliteTable(
  'actions',
  {
    ...thingColumns(),
    title: text('title').notNull(),
    mandate: text('mandate'),
    paragraph: integer('paragraph'),
    status: text('status', { enum: ACTION_STATUSES }).notNull(),
    due: text('due'),
    precision: text('precision', { enum: PRECISIONS }),
    dueBy: text('due_by').generatedAlwaysAs(lastDay('due')),
    askedOf: text('asked_of', { mode: 'json' }).$type<string[]>(),
    decision: text('decision'),
    assignee: text('assignee').references(() => people.id),
    ...sourcedColumns(),
  },
  t => [
    primaryKey({ columns: [t.processId, t.id] }),
    foreignKey({ columns: [t.processId], foreignColumns: [processes.id] }),
    refersTo(t.processId, t.mandate, mandates),
    refersTo(t.processId, t.decision, decisions),
    refersTo(t.processId, t.source, sources),
    oneOf('actions_status', 'status', ACTION_STATUSES),
    oneOf('actions_confidence', 'confidence', CONFIDENCES),
    partialDateCheck('actions_due', 'due', 'precision'),
    check('actions_paragraph', sql.raw(`"paragraph" IS NULL OR "mandate" IS NOT NULL`)),
  ],
)

export const actionBodies = sqliteTable('action_bodies', linkColumns(), t => [
  ...linkKeys(t, actions, bodies),
])
