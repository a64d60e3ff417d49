import type { MilestoneDetail } from '@tributary/contract/milestone/detail'
import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import type { Fields } from '@tributary/domain/change/change'
import { api } from '../../api.ts'
import { showInList, showValue } from '../change/show-value.ts'
import { writesOver } from '../change/thing-writes.ts'
import { getOverview } from '../process/queries.ts'
import { getMilestone, getMilestones } from './queries.ts'

export const milestoneWrites = writesOver(api.processes[':process'].milestones, [
  getMilestones,
  getMilestone,
  getOverview,
])

/** Shows a milestone, on its page and among the others, before the server says so; the way back. */
export function showMilestone(
  process: string,
  { detail, milestones }: { detail: MilestoneDetail; milestones: MilestoneResource[] },
  fields: Fields,
): () => void {
  const { id, revision } = detail.milestone
  const milestone = { id, revision, ...fields } as MilestoneResource
  const linked = (ids: string[] = []) => milestones.filter(other => ids.includes(other.id))
  const after: MilestoneDetail = {
    ...detail,
    milestone,
    dependsOn: linked(milestone.dependsOn),
    contributesTo: linked(milestone.contributesTo),
  }
  const takeBack = [
    showValue(getMilestone.keyFor(process, id), detail, after),
    showInList(getMilestones.keyFor(process), milestones, id, milestone),
  ]
  return () => {
    for (const back of takeBack) back()
  }
}
