import { listActions } from '@tributary/database/action/list-actions'
import { listBodies } from '@tributary/database/body/list-bodies'
import { listWrites } from '@tributary/database/change/list-writes'
import { listMandates } from '@tributary/database/mandate/list-mandates'
import { type Accountability, accountabilityOf } from '@tributary/domain/action/accountability'
import { askedBy } from '@tributary/domain/action/asked-by'
import type { ProcessRecord } from '@tributary/domain/change/as-of'
import type { Day } from '@tributary/domain/date/day'
import type { Deps } from '../../deps.ts'

const ALL = { page: 1, pageSize: 100_000 }

type Input = {
  processId: string
  on: Day
  asOf?: string | undefined
  /** The record to read instead of the present one. */
  record?: ProcessRecord | undefined
}

/** How the actions of each body stand on a day: of those that had been asked by then. */
export async function readAccountability(
  { db }: Pick<Deps, 'db'>,
  { processId, on, asOf, record }: Input,
): Promise<Accountability> {
  const log = await listWrites(db, processId, 'action', asOf)
  const actions = record?.actions ?? (await listActions(db, processId, {}, ALL)).items
  const mandates = record?.mandates ?? (await listMandates(db, processId, ALL)).items
  const bodies = record?.bodies ?? (await listBodies(db, processId, ALL)).items
  const asked = askedBy(actions, mandates, on)
  return accountabilityOf(asked, log, { on, bodies: bodies.map(({ id }) => id) })
}
