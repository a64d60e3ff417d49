import type { Mandate } from '@tributary/domain/process/process'
import type { Database } from '../connection/database.ts'
import type { Listed, Page } from '../page.ts'
import { listThings } from '../thing/list-things.ts'

/** The resolutions that ask for the work. */
export function listMandates(
  db: Database,
  processId: string,
  page: Page,
): Promise<Listed<Mandate>> {
  return listThings(db, 'mandate', processId, page)
}
