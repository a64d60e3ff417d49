import { and, eq, inArray } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { milestones } from './schema.ts'

/** The milestones of a process among some ids, each with its title, to name them. */
export async function titlesOf(
  db: Database,
  processId: string,
  ids: readonly string[],
): Promise<Map<string, { title: string }>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: milestones.id, title: milestones.title })
    .from(milestones)
    .where(and(eq(milestones.processId, processId), inArray(milestones.id, [...new Set(ids)])))
  return new Map(rows.map(({ id, title }) => [id, { title }]))
}
