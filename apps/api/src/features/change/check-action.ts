import { listBodies } from '@tributary/database/body/list-bodies'
import type { Database } from '@tributary/database/connection/database'
import { findParticipant } from '@tributary/database/person/list-people'
import { selectThing } from '@tributary/database/thing/select-things'
import type { Action } from '@tributary/domain/action/action'
import { meetingFaults } from '@tributary/domain/action/meeting-faults'
import { reasonFaults } from '@tributary/domain/action/status-reason'
import { withdrawnFaults } from '@tributary/domain/action/withdrawn-faults'
import type { Fields } from '@tributary/domain/change/change'
import type { Fault } from '@tributary/domain/fault'
import type { Meeting } from '@tributary/domain/meeting/meeting'

const ALL = { page: 1, pageSize: 100_000 }

/** What is wrong with whom an action is given to and by which meeting, and with its status. */
export async function checkAction(
  db: Database,
  processId: string,
  fields: Fields,
  before?: Fields,
): Promise<Fault[]> {
  const after = fields as Action
  const stood = before as Action | undefined
  const faults = reasonFaults(after, stood)
  if (after.responsible.some(id => !stood?.responsible.includes(id))) {
    const { items } = await listBodies(db, processId, ALL)
    faults.push(...withdrawnFaults(after.responsible, items, stood?.responsible))
  }
  const { assignee, meeting } = after
  if (meeting !== undefined && after.on !== undefined) {
    const stored = await selectThing(db, 'meeting', processId, meeting)
    faults.push(...meetingFaults(after, stored?.fields as unknown as Meeting, stood))
  }
  if (assignee !== undefined && !(await findParticipant(db, processId, assignee))) {
    faults.push({ path: 'assignee', message: 'is nobody who takes part in this process' })
  }
  return faults
}
