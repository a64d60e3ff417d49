import type { ProcessResource } from '@tributary/contract/process/schema'
import { and, count, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import { actions } from '../action/schema.ts'
import { bodies } from '../body/schema.ts'
import type { Database } from '../connection/database.ts'
import { consultations } from '../consultation/schema.ts'
import { meetings } from '../meeting/schema.ts'
import { milestones } from '../milestone/schema.ts'
import type { Listed, Page } from '../page.ts'
import { memberships } from '../person/schema.ts'
import { selectThing } from '../thing/select-things.ts'
import { processes } from './schema.ts'

const COUNTED = { bodies, milestones, consultations, meetings, actions }

/** Who takes part; a script is let into one process only. */
export type Participant = { personId: string; processId?: string | undefined }

/** The processes that anybody may see, and those in which somebody takes part; archived ones last. */
export async function listProcesses(
  db: Database,
  { page, pageSize }: Page,
  participant?: Participant,
): Promise<Listed<ProcessResource>> {
  const open = or(eq(processes.visibility, 'public'), participant && takesPart(db, participant))
  const [counted] = await db.select({ total: count() }).from(processes).where(open)
  const ids = await db
    .select({ id: processes.id })
    .from(processes)
    .where(open)
    .orderBy(processes.archived, processes.id)
    .limit(pageSize)
    .offset((page - 1) * pageSize)
  const items = await Promise.all(ids.map(({ id }) => findProcess(db, id)))
  return {
    items: items.filter(item => item !== undefined),
    page,
    pageSize,
    total: counted?.total ?? 0,
  }
}

function takesPart(db: Database, { personId, processId }: Participant): SQL {
  const own = db
    .select({ id: memberships.processId })
    .from(memberships)
    .where(
      and(
        eq(memberships.personId, personId),
        processId === undefined ? undefined : eq(memberships.processId, processId),
      ),
    )
  return inArray(processes.id, own)
}

/** One process, or undefined. */
export async function findProcess(db: Database, id: string): Promise<ProcessResource | undefined> {
  const stored = await selectThing(db, 'process', id, id)
  if (!stored) return undefined
  const counts = await db.get<ProcessResource['counts']>(
    sql`select ${sql.join(
      Object.entries(COUNTED).map(
        ([name, table]): SQL =>
          sql`(select count(*) from ${table} where ${table.processId} = ${id}) as ${sql.identifier(name)}`,
      ),
      sql`, `,
    )}`,
  )
  return { ...stored.fields, revision: stored.revision, counts } as ProcessResource
}
