import type { ProposalStatus } from '@tributary/domain/proposal/proposal'
import { and, eq, ne } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Database } from '../connection/database.ts'
import { proposals } from './schema.ts'

/** What becomes of an open proposal, by whom and why. */
export type Decision = {
  processId: string
  id: string
  status: Exclude<ProposalStatus, 'open'>
  personId: string
  answer?: string | undefined
  at: string
}

/** Decides an open proposal; false where it was decided already. */
export async function decide(db: Database, decision: Decision): Promise<boolean> {
  return (await deciding(db, decision).returning({ id: proposals.id })).length > 0
}

/**
 * The statements that accept a proposal with the change that it asks for. They fail, and what is
 * written with them, where it is open no longer: its key would be there twice.
 */
export function acceptingWith(db: Database, decision: Decision): BatchItem<'sqlite'>[] {
  const decided = db
    .select()
    .from(proposals)
    .where(and(eq(proposals.id, decision.id), ne(proposals.status, 'open')))
  return [db.insert(proposals).select(decided), deciding(db, decision)]
}

function deciding(db: Database, { processId, id, status, personId, answer, at }: Decision) {
  return db
    .update(proposals)
    .set({ status, decidedBy: personId, decidedAt: at, answer: answer ?? null })
    .where(
      and(eq(proposals.processId, processId), eq(proposals.id, id), eq(proposals.status, 'open')),
    )
}
