import { action } from '@tributary/contract/action/schema'
import { body } from '@tributary/contract/body/schema'
import { consultation } from '@tributary/contract/consultation/schema'
import { meeting } from '@tributary/contract/meeting/schema'
import { milestone } from '@tributary/contract/milestone/schema'
import { pathOf } from '@tributary/contract/process/read-document'
import { process } from '@tributary/contract/process/schema'
import type { Database } from '@tributary/database/connection/database'
import { knownAmong } from '@tributary/database/thing/known-ids'
import type { Fields } from '@tributary/domain/change/change'
import type { Fault } from '@tributary/domain/fault'
import { agendaFaults } from '@tributary/domain/meeting/agenda-faults'
import type { Meeting } from '@tributary/domain/meeting/meeting'
import { seriesFaults } from '@tributary/domain/meeting/series-faults'
import { linkFaults, linksOf } from '@tributary/domain/process/link-faults'
import type { z } from 'zod'
import { checkAction } from './check-action.ts'
import { checkMilestone } from './check-milestone.ts'

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
  /** As it stood before, if it did. */
  before?: Fields,
): Promise<Fault[]> {
  const misplaced = thing === 'milestone' ? await checkMilestone(db, processId, fields) : []
  if (misplaced.length > 0) return misplaced
  // Whom an action waits for is no part of the document.
  const { assignee, ...rest } = fields
  const parsed = SCHEMAS[thing].safeParse(rest)
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => ({ path: pathOf(path), message }))
  }
  const isKnown = await knownAmong(db, processId, linksOf(thing, fields))
  const faults = linkFaults(thing, fields, isKnown)
  if (faults.length > 0) return faults
  if (thing === 'meeting') {
    return [...seriesFaults(fields as Meeting), ...agendaFaults(fields as Meeting)]
  }
  return thing === 'action' ? checkAction(db, processId, fields, before) : []
}
