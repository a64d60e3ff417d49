import { participantsAmong } from '@tributary/database/comment/mentions'
import type { Database } from '@tributary/database/connection/database'
import { mentionedIn, mentionOf } from '@tributary/domain/comment/comment-parts'
import type { Fault } from '@tributary/domain/fault'

/** A fault for each person whom a text names and who does not take part; `also` may be named too. */
export async function mentionFaults(
  db: Database,
  processId: string,
  text: string,
  also: string[] = [],
): Promise<Fault[]> {
  const asked = mentionedIn(text).filter(id => !also.includes(id))
  const known = await participantsAmong(db, processId, asked)
  return asked
    .filter(id => !known.has(id))
    .map(id => ({ path: 'text', message: `${mentionOf(id)} is nobody who takes part` }))
}
