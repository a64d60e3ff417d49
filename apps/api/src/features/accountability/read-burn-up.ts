import { listWrites } from '@tributary/database/change/list-writes'
import { listMilestones } from '@tributary/database/milestone/list-milestones'
import { type BurnUp, burnUpToward } from '@tributary/domain/action/burn-up'
import type { ProcessRecord } from '@tributary/domain/change/as-of'
import type { Deps } from '../../deps.ts'

const ALL = { page: 1, pageSize: 100_000 }

type Input = {
  processId: string
  milestone: string
  asOf?: string | undefined
  /** The record to read instead of the present one. */
  record?: ProcessRecord | undefined
}

/** How the actions toward a milestone were done over time; undefined where it is not there. */
export async function readBurnUp(
  { db }: Pick<Deps, 'db'>,
  { processId, milestone, asOf, record }: Input,
): Promise<BurnUp | undefined> {
  const milestones = record?.milestones ?? (await listMilestones(db, processId, {}, ALL)).items
  if (!milestones.some(({ id }) => id === milestone)) return undefined
  return burnUpToward(milestone, milestones, await listWrites(db, processId, 'action', asOf))
}
