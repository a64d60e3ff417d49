import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { apiTokens } from './schema.ts'

export type StoredToken = typeof apiTokens.$inferSelect

/** Keeps a token, by its hash. */
export async function keepToken(db: Database, token: typeof apiTokens.$inferInsert): Promise<void> {
  await db.insert(apiTokens).values(token)
}

/** A person's tokens of a process that are not revoked, latest first. */
export function listTokens(
  db: Database,
  processId: string,
  personId: string,
): Promise<StoredToken[]> {
  return db
    .select()
    .from(apiTokens)
    .where(
      and(
        eq(apiTokens.processId, processId),
        eq(apiTokens.personId, personId),
        isNull(apiTokens.revokedAt),
      ),
    )
    .orderBy(desc(apiTokens.createdAt))
}

/** The token under a hash, unless it is revoked. */
export async function findToken(db: Database, hash: string): Promise<StoredToken | undefined> {
  const [row] = await db
    .select()
    .from(apiTokens)
    .where(and(eq(apiTokens.hash, hash), isNull(apiTokens.revokedAt)))
  return row
}

/** Notes that a token was used. */
export async function noteUse(db: Database, id: string, now: string): Promise<void> {
  await db.update(apiTokens).set({ lastUsedAt: now }).where(eq(apiTokens.id, id))
}

/** Revokes a person's token; false where there is none. */
export async function revokeToken(
  db: Database,
  { processId, personId, id }: { processId: string; personId: string; id: string },
  now: string,
): Promise<boolean> {
  const revoked = await db
    .update(apiTokens)
    .set({ revokedAt: now })
    .where(
      and(
        eq(apiTokens.processId, processId),
        eq(apiTokens.personId, personId),
        eq(apiTokens.id, id),
        isNull(apiTokens.revokedAt),
      ),
    )
    .returning({ id: apiTokens.id })
  return revoked.length > 0
}
