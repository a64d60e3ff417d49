import { findBody } from '@tributary/database/body/list-bodies'
import type { Database } from '@tributary/database/connection/database'
import type { Fault } from '@tributary/domain/fault'

/** What is wrong with the body for which somebody is to act. */
export async function bodyFaults(
  db: Database,
  processId: string,
  body: string | null,
): Promise<Fault[]> {
  if (body === null) return []
  const found = await findBody(db, processId, body)
  if (!found) return [{ path: 'body', message: `no body "${body}" in this process` }]
  return found.withdrawn ? [{ path: 'body', message: `${found.acronym} takes part no longer` }] : []
}
