import type { MilestoneDetail } from '@tributary/contract/milestone/detail'
import type { ProcessRecord } from '@tributary/domain/change/as-of'
import { filterConsultations } from '@tributary/domain/consultation/filter-consultations'
import { filterMilestones } from '@tributary/domain/milestone/filter-milestones'
import { listChanges } from '../change/list-changes.ts'
import type { Database } from '../connection/database.ts'

const ALL = { page: 1, pageSize: 1_000 }

/** A milestone with everything that its page shows, as the record said at an instant. */
export async function findPastMilestone(
  db: Database,
  record: ProcessRecord,
  id: string,
  asOf: string,
): Promise<MilestoneDetail | undefined> {
  const milestone = record.milestones.find(milestone => milestone.id === id)
  if (!milestone) return undefined
  const filter = { thing: 'milestone', id, asOf } as const
  const { items: changes } = await listChanges(db, record.process.id, filter, ALL)
  const named = new Set(changes.map(({ source }) => source))
  const { mandate, source, dependsOn = [], contributesTo = [] } = milestone
  const mandates = record.mandates.map(({ revision: _, ...mandate }) => mandate)
  const sources = record.sources.map(({ revision: _, ...source }) => source)
  const among = (has: (other: ProcessRecord['milestones'][number]) => boolean | undefined) =>
    filterMilestones(record.milestones.filter(has), {})
  return {
    milestone,
    mandate: mandates.find(({ symbol }) => symbol === mandate) ?? null,
    source: sources.find(({ id }) => id === source) ?? null,
    dependsOn: among(other => dependsOn.includes(other.id)),
    requiredBy: among(other => other.dependsOn?.includes(id)),
    contributesTo: among(other => contributesTo.includes(other.id)),
    receivesFrom: among(other => other.contributesTo?.includes(id)),
    consultations: filterConsultations(
      record.consultations.filter(({ feedsInto }) => feedsInto.includes(id)),
      {},
    ),
    changes,
    changeSources: sources.filter(({ id }) => named.has(id)),
  }
}
