import { and, eq, isNull, lt, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Database } from '../connection/database.ts'
import { insertWhere } from '../insert-where.ts'
import { memberships, people } from '../person/schema.ts'
import { processes } from '../process/schema.ts'
import { mailBatches, mailEvents, pausedAddresses } from './schema.ts'

export type MailEvent = typeof mailEvents.$inferSelect
export type PausedAddress = typeof pausedAddresses.$inferSelect

/**
 * Keeps what the provider told of a mail, once by its id, and pauses the address where that is
 * asked for; false where it was known.
 */
export async function keepEvent(
  db: Database,
  event: MailEvent,
  pause?: PausedAddress['reason'],
): Promise<boolean> {
  const unknown = sql`not exists (select 1 from ${mailEvents} where ${mailEvents.id} = ${event.id})`
  const { email, detail, at } = event
  const pausing = pause
    ? [
        insertWhere(
          db,
          pausedAddresses,
          { email, reason: pause, detail, since: at },
          unknown,
        ).onConflictDoNothing(),
      ]
    : []
  const keeping = db
    .insert(mailEvents)
    .values(event)
    .onConflictDoNothing()
    .returning({ id: mailEvents.id })
  const results = (await db.batch([...pausing, keeping] as unknown as [
    BatchItem<'sqlite'>,
  ])) as unknown as unknown[][]
  return (results.at(-1)?.length ?? 0) > 0
}

/** Forgets what was told of mails before an instant. */
export async function dropOldEvents(db: Database, before: string): Promise<void> {
  await db.delete(mailEvents).where(lt(mailEvents.at, before))
}

/** Lets digests go to an address again. */
export async function resumeAddress(db: Database, email: string): Promise<void> {
  await db.delete(pausedAddresses).where(eq(pausedAddresses.email, email))
}

/** A paused address of which its person's coordinators have not heard. */
export type Untold = Pick<PausedAddress, 'email' | 'reason' | 'detail'> & {
  personId: string
  name: string
  process: { id: string; title: string }
}

/** The paused addresses of which nobody was told, once for each process of their person. */
export function listUntold(db: Database): Promise<Untold[]> {
  return db
    .select({
      email: pausedAddresses.email,
      reason: pausedAddresses.reason,
      detail: pausedAddresses.detail,
      personId: people.id,
      name: people.name,
      process: { id: processes.id, title: processes.title },
    })
    .from(pausedAddresses)
    .innerJoin(people, eq(people.email, pausedAddresses.email))
    .innerJoin(memberships, eq(memberships.personId, people.id))
    .innerJoin(processes, eq(processes.id, memberships.processId))
    .where(and(isNull(pausedAddresses.toldAt), eq(processes.archived, false)))
    .orderBy(processes.id, people.name, people.id)
}

/**
 * Keeps the letters that tell of addresses, to be sent; none, and nobody counts as told, where
 * somebody else told of one of them meanwhile.
 */
export async function keepNotices(
  db: Database,
  letters: { id: string; payload: string }[],
  { emails, now }: { emails: string[]; now: string },
): Promise<void> {
  const [first] = letters
  if (!first) return
  const asked = sql`(select value from json_each(${JSON.stringify(emails)}))`
  const untold = sql`not exists (select 1 from ${pausedAddresses}
    where ${pausedAddresses.email} in ${asked} and ${pausedAddresses.toldAt} is not null)`
  const waiting = { isSingle: true, state: 'waiting', attempts: 0, madeAt: now, nextTryAt: now }
  await db.batch([
    ...letters.map(letter =>
      insertWhere(
        db,
        mailBatches,
        { ...letter, ...waiting } as typeof mailBatches.$inferInsert,
        untold,
      ),
    ),
    db
      .update(pausedAddresses)
      .set({ toldAt: now })
      .where(
        sql`${pausedAddresses.email} in ${asked}
        and exists (select 1 from ${mailBatches} where ${mailBatches.id} = ${first.id})`,
      ),
  ] as unknown as [BatchItem<'sqlite'>])
}
