import { and, eq, isNull, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { reminders, reportLinks } from '../action/schema.ts'
import { busySources } from '../busy/schema.ts'
import { createKeys } from '../change/schema.ts'
import { mentions } from '../comment/schema.ts'
import type { Database } from '../connection/database.ts'
import { digestSubscriptions, digests } from '../digest/schema.ts'
import { forgettingFeeds } from '../feed/forget-feeds.ts'
import { invitations } from '../invitation/schema.ts'
import { mailboxMessages } from '../mailbox/schema.ts'
import { attendances } from '../meeting/schema.ts'
import { forgettingMails } from '../outbox/batches.ts'
import { mailEvents, pausedAddresses } from '../outbox/schema.ts'
import { pollVoters } from '../poll/schema.ts'
import { accounts, sessions, verifications } from '../session/schema.ts'
import { apiTokens } from '../token/schema.ts'
import { nextUpdate } from './change-person.ts'
import { isRefusedAsLast, unlessLast } from './last-coordinator.ts'
import { memberships, people } from './schema.ts'

type Erasure = {
  id: string
  email: string
  /** As what they sign from now on what they wrote. */
  signedAs: string
  now: string
}

const OF_PERSON = [
  memberships,
  digestSubscriptions,
  digests,
  apiTokens,
  sessions,
  accounts,
  mentions,
  attendances,
  createKeys,
  reminders,
  reportLinks,
  busySources,
] as const

/**
 * Takes everything away that tells of a person but what they wrote, which stays, signed otherwise;
 * false, and nothing done, where a process would be left without a coordinator.
 */
export async function erasePerson(
  db: Database,
  { id, email, signedAs, now }: Erasure,
): Promise<boolean> {
  const nobodys = `erased:${id}`
  const asked = eq(invitations.email, email)
  const statements: BatchItem<'sqlite'>[] = [
    unlessLast(db, id),
    forgettingMails(db, id),
    ...OF_PERSON.map(table => db.delete(table).where(eq(table.personId, id))),
    db.delete(verifications).where(
      sql`case when json_valid(${verifications.value})
        then json_extract(${verifications.value}, '$.email') end = ${email}`,
    ),
    forgettingFeeds(db, id),
    // As a guest they were known by their address alone.
    db.delete(attendances).where(eq(attendances.email, email)),
    db.update(pollVoters).set({ name: signedAs, email: null }).where(eq(pollVoters.email, email)),
    db.delete(mailboxMessages).where(eq(mailboxMessages.to, email)),
    db.delete(mailEvents).where(eq(mailEvents.email, email)),
    db.delete(pausedAddresses).where(eq(pausedAddresses.email, email)),
    db
      .update(invitations)
      .set({ endedAt: now })
      .where(and(asked, isNull(invitations.endedAt))),
    db.update(invitations).set({ email: nobodys }).where(asked),
    db
      .update(people)
      .set({
        name: signedAs,
        email: nobodys,
        emailVerified: false,
        timeZone: null,
        workingHours: null,
        image: null,
        erased: true,
        updatedAt: nextUpdate,
      })
      .where(eq(people.id, id)),
  ]
  try {
    await db.batch(statements as [BatchItem<'sqlite'>])
    return true
  } catch (error) {
    if (isRefusedAsLast(error)) return false
    throw error
  }
}
