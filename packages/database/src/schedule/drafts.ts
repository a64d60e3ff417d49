import type { ProposalStatus } from '@tributary/domain/proposal/proposal'
import { and, asc, count, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Database } from '../connection/database.ts'
import { insertWhere } from '../insert-where.ts'
import type { Listed, Page } from '../page.ts'
import { people } from '../person/schema.ts'
import { proposals } from '../proposal/schema.ts'
import { drafts } from './schema.ts'

/** A draft, with the name of whoever made it, and what was proposed of it. */
export type StoredDraft = typeof drafts.$inferSelect & {
  by: string
  proposals: { id: string; milestone: string; status: ProposalStatus }[]
}

/** The open drafts of a process, the latest changed first. */
export async function listDrafts(
  db: Database,
  processId: string,
  { page, pageSize }: Page,
): Promise<Listed<StoredDraft>> {
  const where = isOpen(processId)
  const [counted] = await db.select({ total: count() }).from(drafts).where(where)
  const rows = await named(db)
    .where(where)
    .orderBy(desc(drafts.changedAt), desc(drafts.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
  const items = rows.map(row => ({ ...row, proposals: [] }))
  return { items, page, pageSize, total: counted?.total ?? 0 }
}

/** One draft, whatever became of it, or undefined. */
export async function findDraft(
  db: Database,
  processId: string,
  id: string,
): Promise<StoredDraft | undefined> {
  const [row] = await named(db).where(and(eq(drafts.processId, processId), eq(drafts.id, id)))
  if (!row) return undefined
  const made = await db
    .select({ id: proposals.id, milestone: proposals.milestone, status: proposals.status })
    .from(proposals)
    .where(and(eq(proposals.processId, processId), eq(proposals.draft, id)))
    .orderBy(asc(proposals.milestone))
  return { ...row, proposals: made }
}

/** Keeps a draft; false where `most` of them are open already. */
export async function keepDraft(
  db: Database,
  draft: typeof drafts.$inferInsert,
  most: number,
): Promise<boolean> {
  const hasRoom = sql`(select count(*) from ${drafts} where ${isOpen(draft.processId)}) < ${most}`
  const kept = await insertWhere(db, drafts, draft, hasRoom).returning({ id: drafts.id })
  return kept.length > 0
}

/** The draft that somebody saw: by its id and its revision. */
export type SeenDraft = { processId: string; id: string; revision: number }

/** Changes an open draft; false where it is at another revision, or open no longer. */
export async function changeDraft(
  db: Database,
  seen: SeenDraft,
  fields: Partial<Pick<typeof drafts.$inferInsert, 'name' | 'moves' | 'status'>>,
  at: string,
): Promise<boolean> {
  return (await changing(db, seen, fields, at).returning({ id: drafts.id })).length > 0
}

/**
 * Makes the proposals of a draft and closes it, or does nothing: false where it is at another
 * revision, or open no longer.
 */
export async function proposeDraft(
  db: Database,
  seen: SeenDraft,
  made: (typeof proposals.$inferInsert)[],
  at: string,
): Promise<boolean> {
  const stands = sql`exists (select 1 from ${drafts} where ${asSeen(seen)})`
  const statements: BatchItem<'sqlite'>[] = [
    ...made.map(proposal => insertWhere(db, proposals, proposal, stands)),
    changing(db, seen, { status: 'proposed' }, at).returning({ id: drafts.id }),
  ]
  const results = (await db.batch(statements as [BatchItem<'sqlite'>])) as unknown[][]
  return (results.at(-1)?.length ?? 0) > 0
}

function changing(
  db: Database,
  seen: SeenDraft,
  fields: Partial<typeof drafts.$inferInsert>,
  at: string,
) {
  return db
    .update(drafts)
    .set({ ...fields, revision: seen.revision + 1, changedAt: at })
    .where(asSeen(seen))
}

function asSeen({ processId, id, revision }: SeenDraft): SQL | undefined {
  return and(isOpen(processId), eq(drafts.id, id), eq(drafts.revision, revision))
}

function isOpen(processId: string): SQL | undefined {
  return and(eq(drafts.processId, processId), eq(drafts.status, 'open'))
}

function named(db: Database) {
  return db
    .select({ ...getTableColumns(drafts), by: people.name })
    .from(drafts)
    .innerJoin(people, eq(drafts.createdBy, people.id))
}
