import { eq, sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { people } from './schema.ts'

type Profile = Partial<
  Pick<typeof people.$inferInsert, 'name' | 'timeZone' | 'mentions' | 'reminders' | 'workingHours'>
>

/** Changes what a person says of themselves. */
export async function changePerson(db: Database, id: string, profile: Profile): Promise<void> {
  if (Object.keys(profile).length === 0) return
  await db
    .update(people)
    .set({ ...profile, updatedAt: nextUpdate })
    .where(eq(people.id, id))
}

/** Now on the database's clock, and always later than any update before: see `namesVersion`. */
export const nextUpdate = sql`max(cast(unixepoch('subsec') * 1000 as integer),
  (select coalesce(max(updated_at), 0) + 1 from people))`
