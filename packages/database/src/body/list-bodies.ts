import type { BodyResource } from '@tributary/contract/body/schema'
import type { Database } from '../connection/database.ts'
import type { Listed, Page } from '../page.ts'
import { listThings } from '../thing/list-things.ts'
import { selectThing } from '../thing/select-things.ts'

/** The bodies that take part, in the order of the document. */
export function listBodies(
  db: Database,
  processId: string,
  page: Page,
): Promise<Listed<BodyResource>> {
  return listThings(db, 'body', processId, page)
}

/** One body, or undefined. */
export async function findBody(
  db: Database,
  processId: string,
  id: string,
): Promise<BodyResource | undefined> {
  const found = await selectThing(db, 'body', processId, id)
  return found && ({ ...found.fields, revision: found.revision } as BodyResource)
}
