import type { Linked, NamedLink } from '@tributary/domain/process/link-faults'
import { and, eq, inArray } from 'drizzle-orm'
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Database } from '../connection/database.ts'
import { dependencies } from '../milestone/schema.ts'
import { actionLines, questions, regions, stakeholderGroups } from '../process/schema.ts'
import { SHAPES } from './shapes.ts'

type Table = SQLiteTable & { processId?: AnySQLiteColumn; id: AnySQLiteColumn }

const TABLES: Record<Linked, Table> = {
  body: SHAPES.body.table,
  mandate: SHAPES.mandate.table,
  milestone: SHAPES.milestone.table,
  meeting: SHAPES.meeting.table,
  decision: SHAPES.decision.table,
  source: SHAPES.source.table,
  region: regions,
  question: questions,
  'action line': actionLines,
  'stakeholder group': stakeholderGroups,
}

/** Which of the things named there are in the process. */
export async function knownAmong(
  db: Database,
  processId: string,
  links: NamedLink[],
): Promise<(to: Linked, id: string) => boolean> {
  const known = new Set<string>()
  for (const [to, named] of Map.groupBy(links, link => link.to)) {
    const table = TABLES[to]
    const ids = [...new Set(named.map(({ id }) => id))]
    const rows = await db
      .select({ id: table.id })
      .from(table)
      .where(and(eq(table.processId as AnySQLiteColumn, processId), inArray(table.id, ids)))
    for (const { id } of rows) known.add(`${to} ${id}`)
  }
  return (to, id) => known.has(`${to} ${id}`)
}

/** What depends on what in a process: ids, in the form that `cyclesAmong` reads. */
export async function listDependencies(
  db: Database,
  processId: string,
): Promise<Map<string, string[]>> {
  const rows = await db
    .select({ from: dependencies.ownerId, to: dependencies.targetId })
    .from(dependencies)
    .where(eq(dependencies.processId, processId))
  const found = new Map<string, string[]>()
  for (const { from, to } of rows) found.set(from, [...(found.get(from) ?? []), to])
  return found
}
