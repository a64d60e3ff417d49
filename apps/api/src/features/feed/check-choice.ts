import type { Standing } from '@tributary/database/change/standing'
import type { Fault } from '@tributary/domain/fault'
import type { FeedChoice } from '@tributary/domain/feed/feed-choice'
import type { Deps } from '../../deps.ts'
import { gatherRecord } from './gather-record.ts'
import { type UnknownInScope, unknownInScope } from './unknown-scope.ts'

export type Faulty = { ok: false; reason: 'faulty'; faults: Fault[] }

/** Whether the process has all that a choice names. */
export async function checkChoice(
  { db }: Pick<Deps, 'db'>,
  { version }: Standing,
  { processId, choice }: { processId: string; choice: FeedChoice },
): Promise<{ ok: true } | Faulty> {
  const record = await gatherRecord(db, processId, version)
  const unknown = record && unknownInScope(choice.scope, record)
  return unknown ? { ok: false, reason: 'faulty', faults: [faultOf(unknown)] } : { ok: true }
}

/** What is wrong with a choice, by its path in a request. */
export function faultOf({ field, message }: UnknownInScope): Fault {
  return { path: `choice.scope.${field}`, message }
}
