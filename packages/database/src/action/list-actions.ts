import type { ActionResource } from '@tributary/contract/action/schema'
import type { ActionFilter } from '@tributary/domain/action/filter-actions'
import { and, eq, lte, sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import type { Listed, Page } from '../page.ts'
import { listThings } from '../thing/list-things.ts'
import { ownedBy } from '../thing/owned-by.ts'
import { actionBodies, actions } from './schema.ts'

/** Action items, the first due first and those without a date last. */
export async function listActions(
  db: Database,
  processId: string,
  { body, status, due }: ActionFilter,
  page: Page,
): Promise<Listed<ActionResource>> {
  return listThings(db, 'action', processId, page, {
    where: and(
      body === undefined ? undefined : ownedBy(actionBodies, actions, body),
      status === undefined ? undefined : eq(actions.status, status),
      due === undefined ? undefined : lte(actions.dueBy, due),
    ),
    orderBy: sql`${actions.dueBy} is null, ${actions.dueBy}, ${actions.position}`,
  })
}
