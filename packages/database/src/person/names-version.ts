import { count, max } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { people } from './schema.ts'

/** A word that differs after people came, were renamed or were erased. */
export async function namesVersion(db: Database): Promise<string> {
  const [row] = await db.select({ total: count(), latest: max(people.updatedAt) }).from(people)
  return `${row?.total ?? 0}-${row?.latest?.getTime() ?? 0}`
}
