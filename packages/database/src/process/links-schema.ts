import { sql } from 'drizzle-orm'
import { check, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core'
import { bodies } from '../body/schema.ts'
import { linkColumns, refersTo } from '../columns.ts'
import { milestones } from '../milestone/schema.ts'

/** `target` is a body that leads the process. */
export const processLeads = sqliteTable('process_leads', linkColumns(), t => [
  primaryKey({ columns: [t.processId, t.targetId] }),
  refersTo(t.processId, t.targetId, bodies),
  check('process_leads_owner', sql.raw(`"owner_id" = "process_id"`)),
])

/** `target` is the milestone that the process leads to. */
export const processGoals = sqliteTable('process_goals', linkColumns(), t => [
  primaryKey({ columns: [t.processId] }),
  refersTo(t.processId, t.targetId, milestones),
  check('process_goals_owner', sql.raw(`"owner_id" = "process_id"`)),
])
