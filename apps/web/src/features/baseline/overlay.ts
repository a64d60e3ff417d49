import { createAsync } from '@solidjs/router'
import type { Baseline } from '@tributary/contract/baseline/routes'
import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import { type Accessor, createMemo } from 'solid-js'
import { useReader } from '../../reader.tsx'
import type { Ghosts } from '../milestone/ghosts.ts'
import { getMilestones } from '../milestone/queries.ts'
import { ghostsSince } from './ghosts-since.ts'
import { getBaselines } from './queries.ts'

export type Overlay = {
  /** The baseline that is laid over; null where the one asked for is not there. */
  chosen: Accessor<Baseline | null | undefined>
  /** Where what has moved since stood then. */
  ghosts: Accessor<Ghosts | undefined>
}

/** Lays the baseline with an id over milestones, if one is asked for. */
export function createOverlay(
  id: Accessor<string | undefined>,
  milestones: Accessor<MilestoneResource[]>,
): Overlay {
  const { preparation } = useReader()
  const found = createAsync(async () => {
    const asked = id()
    if (!asked) return undefined
    const baseline = (await getBaselines(preparation().id)).find(one => one.id === asked)
    if (!baseline) return { baseline: null, before: [] }
    return { baseline, before: await getMilestones(preparation().id, baseline.at) }
  })
  // The page stands while another baseline is on its way.
  const latest = () => (id() ? found.latest : undefined)
  const ghosts = createMemo(() => {
    const { baseline, before } = latest() ?? {}
    return baseline && before && ghostsSince(before, milestones())
  })
  return { chosen: () => latest()?.baseline, ghosts: () => ghosts() ?? undefined }
}
