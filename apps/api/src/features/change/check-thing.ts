import { action } from '@tributary/contract/action/schema'
import { body } from '@tributary/contract/body/schema'
import { consultation } from '@tributary/contract/consultation/schema'
import { meeting } from '@tributary/contract/meeting/schema'
import { milestone } from '@tributary/contract/milestone/schema'
import { pathOf } from '@tributary/contract/process/read-document'
import { process } from '@tributary/contract/process/schema'
import type { Database } from '@tributary/database/connection/database'
import { findParticipant } from '@tributary/database/person/list-people'
import { knownAmong, listDependencies } from '@tributary/database/thing/known-ids'
import type { Fields } from '@tributary/domain/change/change'
import type { Fault } from '@tributary/domain/fault'
import { cyclesAmong } from '@tributary/domain/milestone/cycles'
import { linkFaults, linksOf } from '@tributary/domain/process/link-faults'
import type { z } from 'zod'

/** What can be written over HTTP. */
export type Writable = 'process' | 'body' | 'milestone' | 'consultation' | 'meeting' | 'action'

const SCHEMAS: Record<Writable, z.ZodType> = {
  process,
  body,
  milestone,
  consultation,
  meeting,
  action,
}

/** What is wrong with a thing as a write would leave it; empty where it can be written. */
export async function checkThing(
  db: Database,
  processId: string,
  thing: Writable,
  fields: Fields,
): Promise<Fault[]> {
  // Whom an action waits for is no part of the document.
  const { assignee, ...rest } = fields
  const parsed = SCHEMAS[thing].safeParse(rest)
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => ({ path: pathOf(path), message }))
  }
  const isKnown = await knownAmong(db, processId, linksOf(thing, fields))
  const faults = linkFaults(thing, fields, isKnown)
  if (faults.length > 0) return faults
  if (typeof assignee === 'string' && !(await findParticipant(db, processId, assignee))) {
    return [{ path: 'assignee', message: 'is nobody who takes part in this process' }]
  }
  return thing === 'milestone' ? circles(db, processId, fields) : []
}

async function circles(db: Database, processId: string, fields: Fields): Promise<Fault[]> {
  const dependsOn = (fields.dependsOn ?? []) as string[]
  if (dependsOn.length === 0) return []
  const all = await listDependencies(db, processId)
  all.set(fields.id as string, dependsOn)
  const [cycle] = cyclesAmong([...all].map(([id, on]) => ({ id, dependsOn: on })))
  if (!cycle) return []
  const way = [...cycle, cycle[0]].join(' → ')
  return [{ path: 'dependsOn', message: `these depend on each other in a circle: ${way}` }]
}
