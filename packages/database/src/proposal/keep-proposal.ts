import type { Database } from '../connection/database.ts'
import { proposals } from './schema.ts'

/** Keeps a proposal. */
export async function keepProposal(
  db: Database,
  proposal: typeof proposals.$inferInsert,
): Promise<void> {
  await db.insert(proposals).values(proposal)
}
