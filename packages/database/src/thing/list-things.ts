import type { Thing } from '@tributary/domain/change/change'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import type { Listed, Page } from '../page.ts'
import { selectThings } from './select-things.ts'
import { SHAPES } from './shapes.ts'

/** A page of the things of one kind, each with its revision. */
export async function listThings<Resource>(
  db: Database,
  thing: Thing,
  processId: string,
  { page, pageSize }: Page,
  { where, orderBy }: { where?: SQL | undefined; orderBy?: SQL } = {},
): Promise<Listed<Resource>> {
  const { table } = SHAPES[thing]
  const [counted] = await db
    .select({ total: sql<number>`count(*)` })
    .from(table)
    .where(and(eq(table.processId ?? table.id, processId), where))
  const things = await selectThings(db, thing, processId, {
    where,
    orderBy,
    limit: pageSize,
    offset: (page - 1) * pageSize,
  })
  const items = things.map(({ fields, revision }) => ({ ...fields, revision }) as Resource)
  return { items, page, pageSize, total: counted?.total ?? 0 }
}
