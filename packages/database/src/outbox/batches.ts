import { and, eq, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { mentions } from '../comment/schema.ts'
import type { Database } from '../connection/database.ts'
import { digests } from '../digest/schema.ts'
import { mailBatches } from './schema.ts'

export type Batch = typeof mailBatches.$inferSelect

/** A batch to keep: its payload is never changed once it was tried. */
export type NewBatch = Pick<Batch, 'id' | 'isSingle'> & {
  payload: string
  /** The digests that it carries, by their place in it; none where it is no digest. */
  digests: { id: string; position: number; email: string; subject: string }[]
}

/**
 * Keeps batches, and their digests as batched; false, and nothing done, where somebody else has
 * written one of these digests meanwhile. `now` is an instant (UTC, ISO 8601).
 */
export async function keepBatches(db: Database, made: NewBatch[], now: string): Promise<boolean> {
  const ids = JSON.stringify(made.flatMap(batch => batch.digests.map(({ id }) => id)))
  const allDue = sql`not exists (select 1 from json_each(${ids}) as asked
    left join digests on digests.id = asked.value where digests.state is not 'due')`
  // The first statement decides for all: none of the later ones finds what it did not insert.
  const [first, ...others] = made
  if (!first) return true
  const inserting = [
    db
      .insert(mailBatches)
      .select(rowOf(first, now, allDue))
      .returning({ id: mailBatches.id }),
    ...others.map(batch =>
      db
        .insert(mailBatches)
        .select(rowOf(batch, now, sql`exists (select 1 from mail_batches where id = ${first.id})`)),
    ),
  ]
  const [kept] = (await db.batch([
    ...inserting,
    ...made.map(batch => db.run(batching(batch))),
  ] as unknown as [BatchItem<'sqlite'>])) as unknown as [unknown[]]
  return kept.length > 0
}

function rowOf(
  { id, isSingle, payload }: NewBatch,
  now: string,
  condition: ReturnType<typeof sql>,
) {
  return sql`select ${id}, ${isSingle ? 1 : 0}, ${payload}, 'waiting', 0, ${now}, null, ${now},
    null, null, null where ${condition}`
}

// `+`: found by their ids, and not among all that are due.
function batching(batch: NewBatch) {
  return sql`update digests set state = 'batched', batch = ${batch.id},
      position = asked.value ->> 'position', email = asked.value ->> 'email',
      subject = asked.value ->> 'subject'
    from json_each(${JSON.stringify(batch.digests)}) as asked
    where digests.id = asked.value ->> 'id' and +digests.state = 'due'
      and exists (select 1 from mail_batches where id = ${batch.id})`
}

/**
 * Takes the batch that has waited longest to try it, until `until`; undefined where none is due.
 * Its `attempts` say whose try it is: a slower one's word counts no more.
 */
export async function takeBatch(
  db: Database,
  { now, until }: { now: string; until: string },
): Promise<Batch | undefined> {
  const [taken] = await db
    .update(mailBatches)
    .set({
      leasedUntil: until,
      attempts: sql`attempts + 1`,
      firstTriedAt: sql`coalesce(first_tried_at, ${now})`,
    })
    .where(
      sql`${mailBatches.id} = (select id from mail_batches
        where state = 'waiting' and next_try_at <= ${now}
          and (leased_until is null or leased_until <= ${now})
        order by next_try_at, made_at limit 1)`,
    )
    .returning()
  return taken
}

/** What became of the mails of a batch, by their place. */
export type Outcome = { position: number; providerId?: string; detail?: string }

/** Notes that a batch was handed over, what became of each mail, and which mentions it told of. */
export async function noteSent(
  db: Database,
  { id }: Pick<Batch, 'id'>,
  { outcomes, told, now }: { outcomes: Outcome[]; told: Told[]; now: string },
): Promise<void> {
  await db.batch([
    db.run(sql`update digests
      set state = case when asked.value ->> 'providerId' is null then 'failed' else 'sent' end,
        provider_id = asked.value ->> 'providerId', detail = asked.value ->> 'detail',
        sent_at = case when asked.value ->> 'providerId' is null then null else ${now} end
      from json_each(${JSON.stringify(outcomes)}) as asked
      where digests.batch = ${id} and digests.position = asked.value ->> 'position'
        and digests.state = 'batched'`),
    db.run(sql`update ${mentions} set mailed_at = ${now}
      from json_each(${JSON.stringify(told)}) as asked
      where mentions.comment_id = asked.value ->> 'commentId'
        and mentions.person_id = asked.value ->> 'personId' and mentions.mailed_at is null`),
    db
      .update(mailBatches)
      .set({ state: 'sent', sentAt: now, payload: null, leasedUntil: null, detail: null })
      .where(and(eq(mailBatches.id, id), eq(mailBatches.state, 'waiting'))),
  ])
}

type Told = { commentId: number; personId: string }

/** Notes that a batch is to be tried again, the same, and not before `nextTryAt`. */
export async function postponeBatch(
  db: Database,
  batch: Batch,
  { nextTryAt, detail }: { nextTryAt: string; detail: string },
): Promise<void> {
  await db.update(mailBatches).set({ nextTryAt, detail, leasedUntil: null }).where(isTryOf(batch))
}

/** Gives a batch up, its digests with it; its mails are kept no longer. */
export async function giveUpBatch(db: Database, batch: Batch, detail: string): Promise<void> {
  await db.batch([
    db
      .update(digests)
      .set({ state: 'failed', detail })
      .where(and(eq(digests.batch, batch.id), eq(digests.state, 'batched'), stillTried(batch))),
    db
      .update(mailBatches)
      .set({ state: 'failed', payload: null, leasedUntil: null, detail })
      .where(isTryOf(batch)),
  ])
}

/** Puts two others in the place of a batch that was refused whole; each digest keeps its mail. */
export async function splitBatch(
  db: Database,
  batch: Batch,
  parts: Pick<Batch, 'id' | 'isSingle' | 'payload'>[],
  { from, now, detail }: { from: number[]; now: string; detail: string },
): Promise<void> {
  const statements = parts.flatMap((part, index) => [
    db
      .insert(mailBatches)
      .select(rowOf({ ...part, payload: part.payload ?? '', digests: [] }, now, stillTried(batch))),
    db.run(sql`update digests set batch = ${part.id}, position = position - ${from[index] ?? 0}
      where batch = ${batch.id} and position >= ${from[index] ?? 0}
        and position < ${from[index + 1] ?? Number.MAX_SAFE_INTEGER} and ${stillTried(batch)}`),
  ])
  await db.batch([
    ...statements,
    db
      .update(mailBatches)
      .set({ state: 'failed', payload: null, leasedUntil: null, detail })
      .where(isTryOf(batch)),
  ] as unknown as [BatchItem<'sqlite'>])
}

/**
 * Lets the digests of batches be written anew that were made before `before` and never tried: they
 * would tell of days gone by.
 */
export async function dissolveStale(db: Database, before: string): Promise<void> {
  await db.batch([
    db.run(sql`update mail_batches set state = 'failed', payload = null, detail = ${WRITTEN_ANEW}
      where state = 'waiting' and first_tried_at is null and made_at < ${before}
        and exists (select 1 from digests where batch = mail_batches.id)`),
    db.run(sql`update digests
      set state = 'due', batch = null, position = null, subject = null, taken_at = ''
      where state = 'batched' and batch in
        (select id from mail_batches where state = 'failed' and detail = ${WRITTEN_ANEW})`),
  ])
}

const WRITTEN_ANEW = 'written anew'

/**
 * The statement that takes a person's mails out of the batches that were never tried. What was
 * tried is sent the same or not at all: it is kept for a day at most.
 */
export function forgettingMails(db: Database, personId: string): BatchItem<'sqlite'> {
  const theirs = sql`select 1 from digests where digests.batch = mail_batches.id
    and digests.person_id = ${personId} and digests.state = 'batched'`
  return db.run(sql`update mail_batches set payload = json_set(payload, '$.mails', (
      select json_group_array(json(iif(
        exists (${theirs} and digests.position = mail.key), 'null', mail.value)))
      from json_each(payload, '$.mails') as mail))
    where state = 'waiting' and first_tried_at is null and exists (${theirs})`)
}

function isTryOf({ id, attempts }: Batch) {
  return and(
    eq(mailBatches.id, id),
    eq(mailBatches.state, 'waiting'),
    eq(mailBatches.attempts, attempts),
  )
}

function stillTried(batch: Batch) {
  return sql`exists (select 1 from ${mailBatches} where ${isTryOf(batch)})`
}
