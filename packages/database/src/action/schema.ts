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
import { decisions, meetings } from '../meeting/schema.ts'
import { milestones } from '../milestone/schema.ts'
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
    statusReason: text('status_reason'),
    due: text('due'),
    precision: text('precision', { enum: PRECISIONS }),
    dueBy: text('due_by').generatedAlwaysAs(lastDay('due')),
    askedOf: text('asked_of', { mode: 'json' }).$type<string[]>(),
    decision: text('decision'),
    on: text('on'),
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

/** `target` is the meeting that gave the action. */
export const actionMeetings = sqliteTable('action_meetings', linkColumns(), t => [
  primaryKey({ columns: [t.processId, t.ownerId] }),
  refersTo(t.processId, t.ownerId, actions),
  refersTo(t.processId, t.targetId, meetings),
])

/** The milestones toward which an action counts. */
export const actionMilestones = sqliteTable('action_milestones', linkColumns(), t => [
  ...linkKeys(t, actions, milestones),
])

/** The reminders of an action that were sent: each person once for each date and kind. */
export const reminders = sqliteTable(
  'reminders',
  {
    processId: text('process_id').notNull(),
    action: text('action').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** Which one: how many days before or after the last day of `due`. */
    kind: text('kind').notNull(),
    due: text('due').notNull(),
    sentAt: text('sent_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.processId, t.action, t.personId, t.kind, t.due] }),
    refersTo(t.processId, t.action, actions),
  ],
)

/** The links of mails by which a person reports on an action without signing in, by their hash. */
export const reportLinks = sqliteTable(
  'report_links',
  {
    hash: text('hash').primaryKey(),
    processId: text('process_id').notNull(),
    action: text('action').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    expiresAt: text('expires_at').notNull(),
  },
  t => [refersTo(t.processId, t.action, actions)],
)
