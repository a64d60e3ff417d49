import { CONFIDENCES } from '@tributary/domain/confidence'
import { MEETING_STATUSES } from '@tributary/domain/meeting/meeting'
import { foreignKey, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
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
import { processes, sources } from '../process/schema.ts'

export const meetings = sqliteTable(
  'meetings',
  {
    ...thingColumns(),
    title: text('title').notNull(),
    ...dateColumns(),
    place: text('place'),
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

export const decisions = sqliteTable(
  'decisions',
  { ...thingColumns(), meeting: text('meeting').notNull(), text: text('text').notNull() },
  t => [primaryKey({ columns: [t.processId, t.id] }), refersTo(t.processId, t.meeting, meetings)],
)
