import type { Day } from '@tributary/domain/date/day'
import type { DigestReader } from '@tributary/domain/digest/reader'
import { type DigestChoice, digestByDefault } from '@tributary/domain/digest/subscription'
import { and, asc, eq, getTableColumns, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { bodies } from '../body/schema.ts'
import type { Database } from '../connection/database.ts'
import { pausedAddresses } from '../outbox/schema.ts'
import { memberships, people } from '../person/schema.ts'
import { processes } from '../process/schema.ts'
import { digestSubscriptions, digests } from './schema.ts'

/** How somebody who takes part in a process gets its digests. */
export type DigestSubscriber = DigestReader & {
  /** Since when; null of who never had any, whose choice is as it is by default. */
  createdAt: string | null
  /** When they ended it. */
  unsubscribedAt: string | null
  /** Where their body works. */
  dutyStation: string | null
  /** The period of the last digest that was made for them. */
  last: Day | null
  /** Why no digest goes to their address; null where they go. */
  paused: Pick<typeof pausedAddresses.$inferSelect, 'reason' | 'since'> | null
}

/** Everybody who gets digests, of all processes that are not archived; in the order of their ids. */
export async function listDigestReaders(
  db: Database,
): Promise<(DigestSubscriber & { createdAt: string; unsubscribedAt: null })[]> {
  const { createdAt, unsubscribedAt } = digestSubscriptions
  const rows = await selectSubscribers(
    db,
    and(isNotNull(createdAt), isNull(unsubscribedAt), eq(processes.archived, false)),
  ).orderBy(memberships.processId, memberships.personId)
  return rows.map(row => ({
    ...subscriberOf(row),
    createdAt: row.subscription?.createdAt ?? '',
    unsubscribedAt: null,
  }))
}

/** How one person gets the digests of a process; undefined where they do not take part. */
export async function findDigestSubscriber(
  db: Database,
  processId: string,
  personId: string,
): Promise<DigestSubscriber | undefined> {
  const [row] = await selectSubscribers(
    db,
    and(eq(memberships.processId, processId), eq(memberships.personId, personId)),
  )
  return row && subscriberOf(row)
}

/** Who gets digests of a process, or ended them, by name. */
export async function listDigestSubscribers(
  db: Database,
  processId: string,
): Promise<DigestSubscriber[]> {
  const rows = await selectSubscribers(
    db,
    and(eq(memberships.processId, processId), isNotNull(digestSubscriptions.createdAt)),
  ).orderBy(asc(people.name), asc(people.id))
  return rows.map(subscriberOf)
}

function selectSubscribers(db: Database, where: SQL | undefined) {
  const isTheirs = (table: typeof digestSubscriptions) =>
    and(eq(table.processId, memberships.processId), eq(table.personId, memberships.personId))
  return db
    .select({
      processId: memberships.processId,
      personId: memberships.personId,
      name: people.name,
      email: people.email,
      role: memberships.role,
      body: memberships.body,
      dutyStation: bodies.dutyStation,
      bodyZone: bodies.timeZone,
      ownZone: people.timeZone,
      locale: people.locale,
      subscription: getTableColumns(digestSubscriptions),
      paused: { reason: pausedAddresses.reason, since: pausedAddresses.since },
      last: sql<Day | null>`(select max(${digests.period}) from ${digests}
        where ${digests.processId} = ${memberships.processId}
          and ${digests.personId} = ${memberships.personId})`,
    })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .innerJoin(processes, eq(processes.id, memberships.processId))
    .leftJoin(digestSubscriptions, isTheirs(digestSubscriptions))
    .leftJoin(
      bodies,
      and(eq(bodies.processId, memberships.processId), eq(bodies.id, memberships.body)),
    )
    .leftJoin(pausedAddresses, eq(pausedAddresses.email, people.email))
    .where(and(eq(people.erased, false), where))
    .$dynamic()
}

type Selected = Awaited<ReturnType<typeof selectSubscribers>>[number]

function subscriberOf({ subscription, ownZone, bodyZone, ...row }: Selected): DigestSubscriber {
  const choice = subscription ? choiceOf(subscription) : digestByDefault(row.body)
  return {
    ...row,
    timeZone: choice.timeZone ?? ownZone ?? bodyZone ?? 'UTC',
    locale: choice.locale ?? row.locale,
    choice,
    createdAt: subscription?.createdAt ?? null,
    unsubscribedAt: subscription?.unsubscribedAt ?? null,
  }
}

function choiceOf({
  processId: _,
  personId: __,
  createdAt: ___,
  unsubscribedAt: ____,
  topics,
  timeZone,
  locale,
  pausedUntil,
  ...row
}: typeof digestSubscriptions.$inferSelect): DigestChoice {
  return {
    ...row,
    ...(topics && { topics }),
    ...(timeZone && { timeZone }),
    ...(locale && { locale }),
    ...(pausedUntil && { pausedUntil }),
  }
}
