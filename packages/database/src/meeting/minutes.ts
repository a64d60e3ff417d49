import type { Minutes } from '@tributary/domain/meeting/minutes'
import { and, desc, eq, max, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Database } from '../connection/database.ts'
import { people } from '../person/schema.ts'
import type { OneMeeting } from './notes.ts'
import { minutes } from './schema.ts'

/** Minutes as they were issued. */
export type KeptMinutes = {
  number: number
  latest: number
  content: Minutes
  issuedAt: string
  issuedBy: string | null
}

/** The minutes of a meeting of this number, the latest without one; undefined where there are none. */
export async function findMinutes(
  db: Database,
  of: OneMeeting,
  number?: number,
): Promise<KeptMinutes | undefined> {
  const [row] = await db
    .select({ kept: minutes, issuedBy: people.name })
    .from(minutes)
    .leftJoin(people, eq(minutes.issuedBy, people.id))
    .where(and(isOf(of), number === undefined ? undefined : eq(minutes.number, number)))
    .orderBy(desc(minutes.number))
    .limit(1)
  if (!row) return undefined
  const [last] = await db
    .select({ number: max(minutes.number) })
    .from(minutes)
    .where(isOf(of))
  const { kept, issuedBy } = row
  return {
    number: kept.number,
    latest: last?.number ?? kept.number,
    content: kept.content as unknown as Minutes,
    issuedAt: kept.issuedAt,
    issuedBy,
  }
}

/** The statement that keeps minutes under the next number, unless the latest say the same. */
export function keepingMinutes(
  db: Database,
  of: OneMeeting,
  { content, issuedBy, issuedAt }: { content: Minutes; issuedBy: string; issuedAt: string },
): BatchItem<'sqlite'> {
  const { processId, meeting, on = '' } = of
  const text = JSON.stringify(content)
  const last = sql`(select max(number) from ${minutes} where ${isOf(of)})`
  return db.insert(minutes).select(
    sql`select ${processId}, ${meeting}, ${on}, coalesce(${last}, 0) + 1, ${text}, ${issuedBy},
      ${issuedAt} where not exists (select 1 from ${minutes} where ${isOf(of)}
      and ${minutes.number} = ${last} and ${minutes.content} = ${text})`,
  )
}

function isOf({ processId, meeting, on = '' }: OneMeeting) {
  return and(eq(minutes.processId, processId), eq(minutes.meeting, meeting), eq(minutes.on, on))
}
