import type { Thing } from '@tributary/domain/change/change'
import { and, eq } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Database } from '../connection/database.ts'
import { createKeys } from './schema.ts'

export type CreateKey = typeof createKeys.$inferSelect

/** What was made under a person's key, or undefined. */
export async function findCreateKey(
  db: Database,
  personId: string,
  key: string,
): Promise<CreateKey | undefined> {
  const [row] = await db
    .select()
    .from(createKeys)
    .where(and(eq(createKeys.personId, personId), eq(createKeys.key, key)))
  return row
}

/** The statement that keeps a key, to be written with what is made under it. */
export function keepingKey(db: Database, key: CreateKey & { thing: Thing }): BatchItem<'sqlite'> {
  return db.insert(createKeys).values(key)
}
