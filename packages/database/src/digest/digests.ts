import type { Day } from '@tributary/domain/date/day'
import type { DeliveryState } from '@tributary/domain/digest/delivery-state'
import { and, desc, eq, sql } from 'drizzle-orm'
import { changes } from '../change/schema.ts'
import type { Database } from '../connection/database.ts'
import { mailEvents } from '../outbox/schema.ts'
import type { Listed, Page } from '../page.ts'
import { people } from '../person/schema.ts'
import { digests } from './schema.ts'

/** A digest that has become due to a reader. */
export type NewDigest = {
  id: string
  processId: string
  personId: string
  period: Day
  /** UTC, ISO 8601. */
  dueAt: string
  email: string
  /** `paused` where none is to go, for the reason in `detail`. */
  state: 'due' | 'paused'
  detail?: string | undefined
  /** The change up to which a first digest tells nothing. */
  since: number
}

export type DueDigest = typeof digests.$inferSelect

// Of no instant: anybody may take it.
const UNTAKEN = ''

// Each is one parameter of JSON; a statement of a thousand stays small.
const AT_ONCE = 1_000

/**
 * Takes digests for their readers, each once for its period. It tells what the last that was sent
 * did not; where none was, what their first was to tell and all since. None for who has one of the
 * same time or later already, nor while one is about to be sent; one that was not written yet gives
 * way to a later one.
 */
export async function claimDigests(db: Database, due: NewDigest[]): Promise<void> {
  for (let from = 0; from < due.length; from += AT_ONCE) {
    const rows = JSON.stringify(due.slice(from, from + AT_ONCE))
    await db.batch([db.run(inserted(rows)), db.run(OVERTAKEN)])
  }
}

// `+`: found by their reader, and not among all that were ever sent.
function inserted(rows: string) {
  return sql`
    insert into digests (id, process_id, person_id, period, due_at, since_change, through_change,
      state, email, taken_at, detail)
    select asked.value ->> 'id', asked.value ->> 'processId', asked.value ->> 'personId',
      asked.value ->> 'period', asked.value ->> 'dueAt',
      coalesce(
        (select max(through_change) from digests where process_id = asked.value ->> 'processId'
          and person_id = asked.value ->> 'personId' and +state = 'sent'),
        (select min(since_change) from digests where process_id = asked.value ->> 'processId'
          and person_id = asked.value ->> 'personId'),
        asked.value ->> 'since'),
      (select coalesce(max(id), 0) from changes),
      asked.value ->> 'state', asked.value ->> 'email', ${UNTAKEN}, asked.value ->> 'detail'
    from json_each(${rows}) as asked
    where not exists (select 1 from digests
      where process_id = asked.value ->> 'processId' and person_id = asked.value ->> 'personId'
        and (due_at >= asked.value ->> 'dueAt' or state = 'batched'))
    on conflict do nothing`
}

const OVERTAKEN = sql`
  delete from digests where state = 'due' and exists (select 1 from digests as later
    where later.process_id = digests.process_id and later.person_id = digests.person_id
      and later.due_at > digests.due_at)`

/** The last change that was in the log at an instant; 0 where there was none. */
export async function changeAt(db: Database, at: string): Promise<number> {
  const [row] = await db
    .select({ id: changes.id })
    .from(changes)
    .where(sql`${changes.recordedAt} <= ${at}`)
    .orderBy(desc(changes.id))
    .limit(1)
  return row?.id ?? 0
}

/**
 * Takes at most `most` digests to write them, in the order in which they became due: those that
 * nobody has taken since `expired`.
 */
export function takeDigests(
  db: Database,
  { now, expired, most }: { now: string; expired: string; most: number },
): Promise<DueDigest[]> {
  return db
    .update(digests)
    .set({ takenAt: now })
    .where(
      sql`${digests.id} in (select id from digests where state = 'due' and taken_at <= ${expired}
        order by rowid limit ${most})`,
    )
    .returning()
}

/** Notes of a digest that was taken that none is to go, and why. */
export async function noteNone(
  db: Database,
  id: string,
  { state, detail }: { state: 'quiet' | 'paused' | 'failed'; detail?: string },
): Promise<void> {
  await db
    .update(digests)
    .set({ state, detail: detail ?? null })
    .where(and(eq(digests.id, id), eq(digests.state, 'due')))
}

/** What became of a digest, with the last that the provider told of its mail. */
export type Delivery = Pick<
  DueDigest,
  'id' | 'personId' | 'period' | 'dueAt' | 'state' | 'email' | 'subject' | 'sentAt' | 'detail'
> & {
  name: string
  /** What became of it, as the provider told last where it was sent. */
  outcome: DeliveryState
  told: { kind: (typeof mailEvents.$inferSelect)['kind']; at: string; detail: string | null } | null
}

type Asked = {
  processId: string
  personId?: string | undefined
  state?: DeliveryState | undefined
}

/** The digests of a process, or of one person in it, or those of which one thing became; the latest first. */
export async function listDeliveries(
  db: Database,
  { processId, personId, state }: Asked,
  { page, pageSize }: Page,
): Promise<Listed<Delivery>> {
  const last = sql`(select ${mailEvents.id} from ${mailEvents}
    where ${mailEvents.providerId} = ${digests.providerId} order by ${mailEvents.at} desc limit 1)`
  const outcome = sql<DeliveryState>`case ${digests.state} when 'batched' then 'due'
    when 'sent' then coalesce((select kind from ${mailEvents} where ${mailEvents.id} = ${last}), 'sent')
    else ${digests.state} end`
  const where = and(
    eq(digests.processId, processId),
    personId === undefined ? undefined : eq(digests.personId, personId),
    state && eq(outcome, state),
  )
  const [items, total] = await Promise.all([
    db
      .select({
        id: digests.id,
        personId: digests.personId,
        name: people.name,
        period: digests.period,
        dueAt: digests.dueAt,
        state: digests.state,
        email: digests.email,
        subject: digests.subject,
        sentAt: digests.sentAt,
        detail: digests.detail,
        outcome,
        told: { kind: mailEvents.kind, at: mailEvents.at, detail: mailEvents.detail },
      })
      .from(digests)
      .innerJoin(people, eq(people.id, digests.personId))
      .leftJoin(mailEvents, sql`${mailEvents.id} = ${last}`)
      .where(where)
      .orderBy(desc(digests.dueAt), digests.personId)
      .limit(pageSize)
      .offset((page - 1) * pageSize),
    db.$count(digests, where),
  ])
  return { items, page, pageSize, total }
}
