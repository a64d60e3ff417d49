import type { Day } from '@tributary/domain/date/day'
import type { DigestReader } from '@tributary/domain/digest/reader'
import type { DigestChoice } from '@tributary/domain/digest/subscription'
import { and, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import { bodies } from '../body/schema.ts'
import type { Database } from '../connection/database.ts'
import { memberships, people } from '../person/schema.ts'
import { processes } from '../process/schema.ts'
import { digestSubscriptions, digests } from './schema.ts'

/** Somebody who gets digests, with what decides when. */
export type DigestSubscriber = DigestReader & {
  createdAt: string
  unsubscribedAt: string | null
  /** Where their body works. */
  dutyStation: string | null
  /** The period of the last digest that was made for them. */
  last: Day | null
}

type Row = typeof digestSubscriptions.$inferSelect

/** Everybody who gets digests, of all processes that are not archived; in the order of their ids. */
export async function listDigestReaders(
  db: Database,
): Promise<(DigestSubscriber & { unsubscribedAt: null })[]> {
  const rows = await selectSubscribers(db)
    .where(
      and(
        isNull(digestSubscriptions.unsubscribedAt),
        eq(people.erased, false),
        eq(processes.archived, false),
      ),
    )
    .orderBy(digestSubscriptions.processId, digestSubscriptions.personId)
  return rows.map(row => ({ ...subscriberOf(row), unsubscribedAt: null }))
}

/** What one person gets of a process, also where they ended it; undefined where they never had any. */
export async function findDigestSubscriber(
  db: Database,
  processId: string,
  personId: string,
): Promise<DigestSubscriber | undefined> {
  const [row] = await selectSubscribers(db).where(
    and(
      eq(digestSubscriptions.processId, processId),
      eq(digestSubscriptions.personId, personId),
      eq(people.erased, false),
    ),
  )
  return row && subscriberOf(row)
}

function selectSubscribers(db: Database) {
  return db
    .select({
      subscription: getTableColumns(digestSubscriptions),
      name: people.name,
      email: people.email,
      role: memberships.role,
      body: memberships.body,
      dutyStation: bodies.dutyStation,
      zones: {
        account: people.timeZone,
        body: bodies.timeZone,
      },
      locale: people.locale,
      last: sql<Day | null>`(select max(${digests.period}) from ${digests}
        where ${digests.processId} = ${digestSubscriptions.processId}
          and ${digests.personId} = ${digestSubscriptions.personId})`,
    })
    .from(digestSubscriptions)
    .innerJoin(people, eq(people.id, digestSubscriptions.personId))
    .innerJoin(processes, eq(processes.id, digestSubscriptions.processId))
    .innerJoin(
      memberships,
      and(
        eq(memberships.processId, digestSubscriptions.processId),
        eq(memberships.personId, digestSubscriptions.personId),
      ),
    )
    .leftJoin(
      bodies,
      and(eq(bodies.processId, memberships.processId), eq(bodies.id, memberships.body)),
    )
    .$dynamic()
}

type Selected = Awaited<ReturnType<typeof selectSubscribers>>[number]

function subscriberOf({ subscription, zones, ...row }: Selected): DigestSubscriber {
  const choice = choiceOf(subscription)
  return {
    processId: subscription.processId,
    personId: subscription.personId,
    name: row.name,
    email: row.email,
    role: row.role,
    body: row.body,
    timeZone: choice.timeZone ?? zones.account ?? zones.body ?? 'UTC',
    locale: choice.locale ?? row.locale,
    choice,
    createdAt: subscription.createdAt,
    unsubscribedAt: subscription.unsubscribedAt,
    dutyStation: row.dutyStation,
    last: row.last,
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
}: Row): DigestChoice {
  return {
    ...row,
    ...(topics && { topics }),
    ...(timeZone && { timeZone }),
    ...(locale && { locale }),
    ...(pausedUntil && { pausedUntil }),
  }
}
