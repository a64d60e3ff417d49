import { eq } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { people } from './schema.ts'

type Profile = Partial<Pick<typeof people.$inferInsert, 'name' | 'timeZone' | 'mentions'>>

/** Changes what a person says of themselves. */
export async function changePerson(db: Database, id: string, profile: Profile): Promise<void> {
  if (Object.keys(profile).length === 0) return
  await db.update(people).set(profile).where(eq(people.id, id))
}
