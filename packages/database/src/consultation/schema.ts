import { CONFIDENCES } from '@tributary/domain/confidence'
import {
  CONSULTATION_FORMATS,
  CONSULTATION_STATUSES,
  type ConsultationDocument,
  type ConsultationInput,
  type FocalPoint,
} from '@tributary/domain/consultation/consultation'
import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
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
import { milestones } from '../milestone/schema.ts'
import { people } from '../person/schema.ts'
import {
  actionLines,
  processes,
  questions,
  regions,
  sources,
  stakeholderGroups,
} from '../process/schema.ts'

export const consultations = sqliteTable(
  'consultations',
  {
    ...thingColumns(),
    title: text('title').notNull(),
    hostEvent: text('host_event'),
    ...dateColumns(),
    city: text('city'),
    country: text('country'),
    venue: text('venue'),
    partners: text('partners', { mode: 'json' }).$type<string[]>(),
    format: text('format', { enum: CONSULTATION_FORMATS }).notNull(),
    joinLink: text('join_link'),
    region: text('region').notNull(),
    languages: text('languages', { mode: 'json' }).$type<string[]>(),
    interpretation: text('interpretation', { mode: 'json' }).$type<string[]>(),
    registrationLink: text('registration_link'),
    registrationDeadline: text('registration_deadline'),
    documents: text('documents', { mode: 'json' }).$type<ConsultationDocument[]>(),
    focalPoints: text('focal_points', { mode: 'json' }).$type<FocalPoint[]>(),
    outcome: text('outcome'),
    inputs: text('inputs', { mode: 'json' }).$type<ConsultationInput[]>(),
    status: text('status', { enum: CONSULTATION_STATUSES }),
    ...sourcedColumns(),
  },
  t => [
    primaryKey({ columns: [t.processId, t.id] }),
    refersTo(t.processId, t.region, regions),
    refersTo(t.processId, t.source, sources),
    oneOf('consultations_format', 'format', CONSULTATION_FORMATS),
    oneOf('consultations_status', 'status', CONSULTATION_STATUSES),
    oneOf('consultations_confidence', 'confidence', CONFIDENCES),
    ...dateChecks('consultations'),
  ],
)

export const consultationOrganisers = sqliteTable('consultation_organisers', linkColumns(), t => [
  ...linkKeys(t, consultations, bodies),
])

export const consultationGroups = sqliteTable('consultation_groups', linkColumns(), t => [
  ...linkKeys(t, consultations, stakeholderGroups),
])

/** The groups that were heard, beside those that were expected. */
export const consultationGroupsHeard = sqliteTable(
  'consultation_groups_heard',
  linkColumns(),
  t => [...linkKeys(t, consultations, stakeholderGroups)],
)

export const consultationQuestions = sqliteTable('consultation_questions', linkColumns(), t => [
  ...linkKeys(t, consultations, questions),
])

export const consultationActionLines = sqliteTable(
  'consultation_action_lines',
  linkColumns(),
  t => [...linkKeys(t, consultations, actionLines)],
)

/** `target` is a milestone (a report, a session) that uses the result of the consultation. */
export const consultationFeeds = sqliteTable('consultation_feeds', linkColumns(), t => [
  ...linkKeys(t, consultations, milestones),
  index('consultation_feeds_target').on(t.processId, t.targetId),
])

/** A clash that somebody has looked at and lets stand: its key says what it was then. */
export const acknowledgements = sqliteTable(
  'acknowledgements',
  {
    processId: text('process_id')
      .notNull()
      .references(() => processes.id),
    key: text('key').notNull(),
    reason: text('reason').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    at: text('at').notNull(),
  },
  t => [primaryKey({ columns: [t.processId, t.key] })],
)
