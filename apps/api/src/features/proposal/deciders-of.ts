import type { Database } from '@tributary/database/connection/database'
import { listCoordinators } from '@tributary/database/person/list-coordinators'
import { listEditors } from '@tributary/database/person/list-editors'
import type { Fields } from '@tributary/domain/change/change'
import { subjectOf } from '@tributary/domain/person/may'

export type Decider = { id: string; email: string }

/**
 * To whom a proposal for a milestone goes: the editors of its body where the body decides and has
 * some, else the coordinators, who may decide any.
 */
export async function decidersOf(
  db: Database,
  processId: string,
  milestone: Fields,
): Promise<Decider[]> {
  const { shared, bodies } = subjectOf('milestone', milestone)
  const editors = shared ? [] : await listEditors(db, processId, bodies)
  return editors.length > 0 ? editors : listCoordinators(db, processId)
}
