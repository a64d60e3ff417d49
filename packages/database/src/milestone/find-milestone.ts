import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import type { MilestoneDetail } from '@tributary/contract/milestone/detail'
import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import type { Mandate, Source } from '@tributary/domain/process/process'
import { inArray, type SQL, sql } from 'drizzle-orm'
import { listChanges } from '../change/list-changes.ts'
import type { Database } from '../connection/database.ts'
import { consultationFeeds, consultations } from '../consultation/schema.ts'
import { sources } from '../process/schema.ts'
import { selectThing, selectThings } from '../thing/select-things.ts'
import type { LinkTable } from '../thing/shapes.ts'
import { contributions, dependencies, milestones } from './schema.ts'

const ALL = { page: 1, pageSize: 1_000 }

/** A milestone with everything that its page shows, or undefined. */
export async function findMilestone(
  db: Database,
  processId: string,
  id: string,
): Promise<MilestoneDetail | undefined> {
  const found = await selectThing(db, 'milestone', processId, id)
  if (!found) return undefined
  const milestone = { ...found.fields, revision: found.revision } as MilestoneResource
  const among = async (where: SQL): Promise<MilestoneResource[]> => {
    const things = await selectThings(db, 'milestone', processId, {
      where,
      orderBy: sql`${milestones.windowStart}, ${milestones.windowEnd}, ${milestones.position}`,
    })
    return things.map(({ fields, revision }) => ({ ...fields, revision }) as MilestoneResource)
  }
  const targetsIn = (table: LinkTable) =>
    sql`${milestones.id} in (select ${table.targetId} from ${table}
      where ${table.processId} = ${processId} and ${table.ownerId} = ${id})`
  const ownersIn = (table: LinkTable) =>
    sql`${milestones.id} in (select ${table.ownerId} from ${table}
      where ${table.processId} = ${processId} and ${table.targetId} = ${id})`
  const feeding = await selectThings(db, 'consultation', processId, {
    where: sql`${consultations.id} in (select ${consultationFeeds.ownerId} from ${consultationFeeds}
      where ${consultationFeeds.processId} = ${processId} and ${consultationFeeds.targetId} = ${id})`,
    orderBy: sql`${consultations.windowStart}, ${consultations.startsAt}, ${consultations.position}`,
  })
  const { items: changes } = await listChanges(db, processId, { thing: 'milestone', id }, ALL)
  const named = changes.flatMap(change => change.source ?? [])
  const changeSources = await selectThings(db, 'source', processId, {
    where: inArray(sources.id, named),
  })
  const { mandate, source } = milestone
  return {
    milestone,
    mandate: mandate
      ? (((await selectThing(db, 'mandate', processId, mandate))?.fields ?? null) as Mandate | null)
      : null,
    source: source
      ? (((await selectThing(db, 'source', processId, source))?.fields ?? null) as Source | null)
      : null,
    dependsOn: await among(targetsIn(dependencies)),
    requiredBy: await among(ownersIn(dependencies)),
    contributesTo: await among(targetsIn(contributions)),
    receivesFrom: await among(ownersIn(contributions)),
    consultations: feeding.map(
      ({ fields, revision }) => ({ ...fields, revision }) as ConsultationResource,
    ),
    changes,
    changeSources: changeSources.map(({ fields }) => fields as unknown as Source),
  }
}
