import { CONFIDENCES } from '@tributary/domain/confidence'
import {
  type AgendaItem,
  type Guest,
  MEETING_STATUSES,
  type MeetingException,
} from '@tributary/domain/meeting/meeting'
import {
  blob,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core'
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
import { people } from '../person/schema.ts'
import { processes, sources } from '../process/schema.ts'

export const meetings = sqliteTable(
  'meetings',
  {
    ...thingColumns(),
    title: text('title').notNull(),
    ...dateColumns(),
    guests: text('guests', { mode: 'json' }).$type<Guest[]>(),
    place: text('place'),
    joinLink: text('join_link'),
    recurrence: text('recurrence'),
    exceptions: text('exceptions', { mode: 'json' }).$type<MeetingException[]>(),
    agenda: text('agenda', { mode: 'json' }).$type<AgendaItem[]>(),
    status: text('status', { enum: MEETING_STATUSES }),
    ...sourcedColumns(),
  },
  t => [
    primaryKey({ columns: [t.processId, t.id] }),
    foreignKey({ columns: [t.processId], foreignColumns: [processes.id] }),
    refersTo(t.processId, t.source, sources),
    oneOf('meetings_status', 'status', MEETING_STATUSES),
    oneOf('meetings_confidence', 'confidence', CONFIDENCES),
    ...dateChecks('meetings'),
  ],
)

export const meetingOrganisers = sqliteTable('meeting_organisers', linkColumns(), t => [
  ...linkKeys(t, meetings, bodies),
])

/** The bodies that are invited beside the organisers. */
export const meetingBodies = sqliteTable('meeting_bodies', linkColumns(), t => [
  ...linkKeys(t, meetings, bodies),
])

/** `target` is the meeting whose series this one goes on with. */
export const meetingContinues = sqliteTable('meeting_continues', linkColumns(), t => [
  primaryKey({ columns: [t.processId, t.ownerId] }),
  refersTo(t.processId, t.ownerId, meetings),
  refersTo(t.processId, t.targetId, meetings),
])

export const decisions = sqliteTable(
  'decisions',
  {
    ...thingColumns(),
    meeting: text('meeting').notNull(),
    text: text('text').notNull(),
    on: text('on'),
  },
  t => [primaryKey({ columns: [t.processId, t.id] }), refersTo(t.processId, t.meeting, meetings)],
)

/** Of what is kept beside a meeting: which one of a series, the day of its rule; empty for a single one. */
const occurrenceColumns = () => ({
  processId: text('process_id').notNull(),
  meeting: text('meeting').notNull(),
  on: text('on').notNull(),
})

export const REPLIES = ['needs-action', 'accepted', 'tentative', 'declined'] as const

/** Who was invited to a meeting, what they answered, and whether they were there. */
export const attendances = sqliteTable(
  'attendances',
  {
    ...occurrenceColumns(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    body: text('body'),
    personId: text('person_id').references(() => people.id, { onDelete: 'cascade' }),
    /** When the latest invitation was taken by the mailer, and its SEQUENCE; a cancellation too. */
    invitedAt: text('invited_at'),
    invitedSequence: integer('invited_sequence'),
    uninvitedAt: text('uninvited_at'),
    reply: text('reply', { enum: REPLIES }).notNull().default('needs-action'),
    /** When they answered (DTSTAMP of the reply), and to which SEQUENCE. */
    repliedAt: text('replied_at'),
    repliedSequence: integer('replied_sequence'),
    comment: text('comment'),
    /** Whether they were there, once somebody has said so. */
    present: integer('present', { mode: 'boolean' }),
  },
  t => [
    primaryKey({ columns: [t.processId, t.meeting, t.on, t.email] }),
    refersTo(t.processId, t.meeting, meetings),
    oneOf('attendances_reply', 'reply', REPLIES),
  ],
)

/** What was typed into the notes of a meeting, piece by piece (updates of Yjs). */
export const noteUpdates = sqliteTable(
  'note_updates',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    ...occurrenceColumns(),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
    personId: text('person_id').references(() => people.id, { onDelete: 'set null' }),
    at: text('at').notNull(),
  },
  t => [
    refersTo(t.processId, t.meeting, meetings),
    index('note_updates_meeting').on(t.processId, t.meeting, t.on, t.seq),
  ],
)

/** The minutes of a meeting as they were issued, each time. */
export const minutes = sqliteTable(
  'minutes',
  {
    ...occurrenceColumns(),
    number: integer('number').notNull(),
    /** What they say, as `domain` composes it. */
    content: text('content', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    issuedBy: text('issued_by').references(() => people.id, { onDelete: 'set null' }),
    issuedAt: text('issued_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.processId, t.meeting, t.on, t.number] }),
    refersTo(t.processId, t.meeting, meetings),
  ],
)
