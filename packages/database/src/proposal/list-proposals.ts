import type { Fields } from '@tributary/domain/change/change'
import { replay } from '@tributary/domain/change/replay'
import type { ProposalStatus } from '@tributary/domain/proposal/proposal'
import { and, asc, count, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { changes } from '../change/schema.ts'
import type { Database } from '../connection/database.ts'
import type { Listed, Page } from '../page.ts'
import { people } from '../person/schema.ts'
import { drafts } from '../schedule/schema.ts'
import { proposals } from './schema.ts'

const proposers = alias(people, 'proposers')
const deciders = alias(people, 'deciders')

/** A proposal, with the names of people and its milestone as it was seen and as it stands. */
export type StoredProposal = Omit<typeof proposals.$inferSelect, 'decidedBy'> & {
  proposer: string
  decider: string | null
  /** The name of the draft that it is a part of. */
  draftName: string | null
  before: Fields & { revision: number }
  now: Fields & { revision: number }
}

export type ProposalFilter = {
  status?: ProposalStatus | undefined
  milestone?: string | undefined
  /** Only the parts of this draft. */
  draft?: string | undefined
}

/** What was proposed in a process: open ones first, then the latest. */
export async function listProposals(
  db: Database,
  processId: string,
  { status, milestone, draft }: ProposalFilter,
  { page, pageSize }: Page,
): Promise<Listed<StoredProposal>> {
  const where = and(
    eq(proposals.processId, processId),
    status === undefined ? undefined : eq(proposals.status, status),
    milestone === undefined ? undefined : eq(proposals.milestone, milestone),
    draft === undefined ? undefined : eq(proposals.draft, draft),
  )
  const [counted] = await db.select({ total: count() }).from(proposals).where(where)
  const rows = await named(db)
    .where(where)
    .orderBy(sql`${proposals.status} <> 'open'`, desc(proposals.proposedAt), desc(proposals.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
  const items = await withMilestones(db, processId, rows)
  return { items, page, pageSize, total: counted?.total ?? 0 }
}

/** One proposal, or undefined. */
export async function findProposal(
  db: Database,
  processId: string,
  id: string,
): Promise<StoredProposal | undefined> {
  const rows = await named(db).where(and(eq(proposals.processId, processId), eq(proposals.id, id)))
  return (await withMilestones(db, processId, rows))[0]
}

function named(db: Database) {
  const { decidedBy: _, ...columns } = getTableColumns(proposals)
  return db
    .select({
      ...columns,
      proposer: proposers.name,
      decider: deciders.name,
      draftName: drafts.name,
    })
    .from(proposals)
    .innerJoin(proposers, eq(proposals.proposedBy, proposers.id))
    .leftJoin(deciders, eq(proposals.decidedBy, deciders.id))
    .leftJoin(drafts, eq(proposals.draft, drafts.id))
}

// The log tells both states of a milestone: the one that was seen, and the present one.
async function withMilestones(
  db: Database,
  processId: string,
  rows: Awaited<ReturnType<typeof named>>,
): Promise<StoredProposal[]> {
  if (rows.length === 0) return []
  const ids = [...new Set(rows.map(({ milestone }) => milestone))]
  const log = await db
    .select({
      id: changes.thingId,
      revision: changes.revision,
      before: changes.before,
      after: changes.after,
    })
    .from(changes)
    .where(
      and(
        eq(changes.processId, processId),
        eq(changes.thing, 'milestone'),
        inArray(changes.thingId, ids),
      ),
    )
    .orderBy(asc(changes.revision))
  const logs = Map.groupBy(log, ({ id }) => id)
  return rows.map(row => {
    const whole = logs.get(row.milestone) ?? []
    const seen = whole.filter(({ revision }) => revision <= row.revision)
    return {
      ...row,
      before: { ...replay(seen), revision: row.revision },
      now: { ...replay(whole), revision: whole.at(-1)?.revision ?? 0 },
    }
  })
}
