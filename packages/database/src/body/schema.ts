import { BODY_ROLES } from '@tributary/domain/body/body'
import { foreignKey, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { oneOf, refersTo, thingColumns } from '../columns.ts'
import { processes, regions, sources } from '../process/schema.ts'

export const bodies = sqliteTable(
  'bodies',
  {
    ...thingColumns(),
    acronym: text('acronym').notNull(),
    name: text('name').notNull(),
    role: text('role', { enum: BODY_ROLES }).notNull(),
    dutyStation: text('duty_station').notNull(),
    timeZone: text('time_zone').notNull(),
    region: text('region'),
    source: text('source'),
    withdrawn: integer('withdrawn', { mode: 'boolean' }).notNull().default(false),
  },
  t => [
    primaryKey({ columns: [t.processId, t.id] }),
    foreignKey({ columns: [t.processId], foreignColumns: [processes.id] }),
    refersTo(t.processId, t.region, regions),
    refersTo(t.processId, t.source, sources),
    oneOf('bodies_role', 'role', BODY_ROLES),
  ],
)
