import { desc, eq } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { mailboxMessages } from './schema.ts'

type NewMessage = Omit<typeof mailboxMessages.$inferInsert, 'id' | 'at'>

/** Keeps a message once for its key; answers the id it has. `now` is an instant (UTC, ISO 8601). */
export async function keepMessage(db: Database, message: NewMessage, now: string): Promise<string> {
  const { key, from, to, subject, html, text, calendar } = message
  await db
    .insert(mailboxMessages)
    .values({ key, from, to, subject, html, text, calendar, at: now })
    .onConflictDoNothing()
  const [row] = await db
    .select({ id: mailboxMessages.id })
    .from(mailboxMessages)
    .where(eq(mailboxMessages.key, key))
  return String(row?.id)
}

/** The latest 200 messages, latest first. */
export function listMessages(db: Database) {
  return db.select().from(mailboxMessages).orderBy(desc(mailboxMessages.id)).limit(200)
}

/** One message, or undefined. */
export async function findMessage(db: Database, id: number) {
  const [row] = await db.select().from(mailboxMessages).where(eq(mailboxMessages.id, id))
  return row
}
