import { CONFIDENCES } from '@tributary/domain/confidence'
import {
  type Lag,
  MILESTONE_KINDS,
  MILESTONE_STATUSES,
} from '@tributary/domain/milestone/milestone'
import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { bodies } from '../body/schema.ts'
import {
  dateChecks,
  dateColumns,
  linkColumns,
  linkKeys,
  oneOf,
  refersTo,
  sourcedColumns,
  thingColumns,
} from '../columns.ts'
import { mandates } from '../mandate/schema.ts'
import { sources } from '../process/schema.ts'

export const milestones = sqliteTable(
  'milestones',
  {
    ...thingColumns(),
    roadmap: text('roadmap').notNull(),
    title: text('title').notNull(),
    kind: text('kind', { enum: MILESTONE_KINDS }).notNull(),
    ...dateColumns(),
    status: text('status', { enum: MILESTONE_STATUSES }).notNull(),
    shared: integer('shared', { mode: 'boolean' }).notNull().default(false),
    place: text('place'),
    mandate: text('mandate'),
    lags: text('lags', { mode: 'json' }).$type<Lag[]>(),
    fixed: integer('fixed', { mode: 'boolean' }).notNull().default(false),
    ...sourcedColumns(),
  },
  t => [
    primaryKey({ columns: [t.processId, t.id] }),
    refersTo(t.processId, t.roadmap, bodies),
    refersTo(t.processId, t.mandate, mandates),
    refersTo(t.processId, t.source, sources),
    index('milestones_roadmap').on(t.processId, t.roadmap),
    index('milestones_window').on(t.processId, t.windowStart),
    oneOf('milestones_kind', 'kind', MILESTONE_KINDS),
    oneOf('milestones_status', 'status', MILESTONE_STATUSES),
    oneOf('milestones_confidence', 'confidence', CONFIDENCES),
    ...dateChecks('milestones'),
  ],
)

/** `owner` cannot happen before `target`. */
export const dependencies = sqliteTable('dependencies', linkColumns(), t => [
  ...linkKeys(t, milestones, milestones),
  index('dependencies_target').on(t.processId, t.targetId),
  check('dependencies_self', sql.raw(`"owner_id" <> "target_id"`)),
])

/** `target` uses the result of `owner`. */
export const contributions = sqliteTable('contributions', linkColumns(), t => [
  ...linkKeys(t, milestones, milestones),
  index('contributions_target').on(t.processId, t.targetId),
  check('contributions_self', sql.raw(`"owner_id" <> "target_id"`)),
])
