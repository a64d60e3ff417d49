import { eq } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { actions } from './schema.ts'

/** The actions of all processes that wait for a person. */
export function listAssigned(
  db: Database,
  personId: string,
): Promise<{ processId: string; id: string; revision: number }[]> {
  return db
    .select({ processId: actions.processId, id: actions.id, revision: actions.revision })
    .from(actions)
    .where(eq(actions.assignee, personId))
}
