import { and, eq } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { people } from '../person/schema.ts'
import { acknowledgements } from './schema.ts'

/** An acknowledgement of a clash, with the name of whoever made it. */
export type StoredAcknowledgement = typeof acknowledgements.$inferSelect & { by: string }

/** The acknowledgements in a process, by the keys of their clashes. */
export async function listAcknowledgements(
  db: Database,
  processId: string,
): Promise<Map<string, StoredAcknowledgement>> {
  const rows = await named(db).where(eq(acknowledgements.processId, processId))
  return new Map(rows.map(({ row, by }) => [row.key, { ...row, by }]))
}

/** Keeps an acknowledgement; false where the clash has one already. */
export async function keepAcknowledgement(
  db: Database,
  acknowledgement: typeof acknowledgements.$inferInsert,
): Promise<boolean> {
  const kept = await db
    .insert(acknowledgements)
    .values(acknowledgement)
    .onConflictDoNothing()
    .returning({ key: acknowledgements.key })
  return kept.length > 0
}

/** Takes an acknowledgement back; false where there is none. */
export async function removeAcknowledgement(
  db: Database,
  processId: string,
  key: string,
): Promise<boolean> {
  const removed = await db
    .delete(acknowledgements)
    .where(and(eq(acknowledgements.processId, processId), eq(acknowledgements.key, key)))
    .returning({ key: acknowledgements.key })
  return removed.length > 0
}

/** One acknowledgement, or undefined. */
export async function findAcknowledgement(
  db: Database,
  processId: string,
  key: string,
): Promise<StoredAcknowledgement | undefined> {
  const [found] = await named(db).where(
    and(eq(acknowledgements.processId, processId), eq(acknowledgements.key, key)),
  )
  return found && { ...found.row, by: found.by }
}

function named(db: Database) {
  return db
    .select({ row: acknowledgements, by: people.name })
    .from(acknowledgements)
    .innerJoin(people, eq(acknowledgements.personId, people.id))
}
