import type { Source } from '@tributary/domain/process/process'
import type { Database } from '../connection/database.ts'
import type { Listed, Page } from '../page.ts'
import { listThings } from '../thing/list-things.ts'

/** Where the facts come from. */
export function listSources(db: Database, processId: string, page: Page): Promise<Listed<Source>> {
  return listThings(db, 'source', processId, page)
}
