import type { Database } from '@tributary/database/connection/database'
import { type StoredThing, selectThingsById } from '@tributary/database/thing/select-things'
import type { Fault } from '@tributary/domain/fault'
import type { Move } from '@tributary/domain/schedule/move'

/** The milestones that moves name, and what is wrong with those moves. */
export async function checkMoves(
  db: Database,
  processId: string,
  moves: Move[],
): Promise<{ milestones: Map<string, StoredThing>; faults: Fault[] }> {
  const ids = moves.map(({ milestone }) => milestone)
  const milestones = await selectThingsById(db, 'milestone', processId, ids)
  const faults = ids.flatMap((id, index): Fault[] => {
    const path = `moves[${index}].milestone`
    const found = milestones.get(id)
    if (!found) return [{ path, message: `no milestone "${id}" in this process` }]
    const { title, status } = found.fields
    return status === 'cancelled' ? [{ path, message: `“${title}” is cancelled` }] : []
  })
  return { milestones, faults }
}
