import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import type { MilestoneFilter } from '@tributary/domain/milestone/filter-milestones'
import { and, eq, gte, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import type { Listed, Page } from '../page.ts'
import { listThings } from '../thing/list-things.ts'
import { milestones } from './schema.ts'

/** Milestones in the order of their dates; `from` and `to` keep what may fall between them. */
export async function listMilestones(
  db: Database,
  processId: string,
  filter: MilestoneFilter,
  page: Page,
): Promise<Listed<MilestoneResource>> {
  const { roadmap, shared, status, from, to, q } = filter
  return listThings(db, 'milestone', processId, page, {
    where: and(
      roadmap === undefined ? undefined : eq(milestones.roadmap, roadmap),
      shared === undefined ? undefined : eq(milestones.shared, shared),
      status === undefined ? undefined : eq(milestones.status, status),
      from === undefined ? undefined : gte(milestones.windowEnd, from),
      to === undefined ? undefined : lte(milestones.windowStart, to),
      ...(q?.trim().split(/\s+/) ?? []).map(holds),
    ),
    orderBy: sql`${milestones.windowStart}, ${milestones.windowEnd}, ${milestones.position}`,
  })
}

function holds(word: string): SQL | undefined {
  const pattern = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`
  const like = (column: SQL | typeof milestones.title | typeof milestones.place) =>
    sql`${column} like ${pattern} escape '\\'`
  return or(
    like(milestones.title),
    like(milestones.place),
    sql`${milestones.note} like ${pattern} escape '\\'`,
  )
}
