import type { Fields } from '@tributary/domain/change/change'
import { PROPOSAL_STATUSES } from '@tributary/domain/proposal/proposal'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { oneOf, refersTo } from '../columns.ts'
import { milestones } from '../milestone/schema.ts'
import { people } from '../person/schema.ts'
import { drafts } from '../schedule/schema.ts'

/** A change of a milestone that a body asks for. */
export const proposals = sqliteTable(
  'proposals',
  {
    id: text('id').primaryKey(),
    processId: text('process_id').notNull(),
    milestone: text('milestone').notNull(),
    /** The draft that it is a part of. */
    draft: text('draft').references(() => drafts.id),
    /** The revision that the proposer saw. */
    revision: integer('revision').notNull(),
    fields: text('fields', { mode: 'json' }).$type<Fields>().notNull(),
    reason: text('reason').notNull(),
    status: text('status', { enum: PROPOSAL_STATUSES }).notNull(),
    proposedBy: text('proposed_by')
      .notNull()
      .references(() => people.id),
    body: text('body'),
    proposedAt: text('proposed_at').notNull(),
    decidedBy: text('decided_by').references(() => people.id),
    decidedAt: text('decided_at'),
    answer: text('answer'),
  },
  t => [
    refersTo(t.processId, t.milestone, milestones),
    index('proposals_process').on(t.processId, t.status),
    oneOf('proposals_status', 'status', PROPOSAL_STATUSES),
  ],
)
