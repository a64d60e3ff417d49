import type { FetchFailure } from '@tributary/domain/calendar/fetch-failure'
import type { Stretch } from '@tributary/domain/slot/attendee'
import { and, asc, eq, getTableColumns, inArray, isNull, lte, sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { insertWhere } from '../insert-where.ts'
import { people } from '../person/schema.ts'
import { processes } from '../process/schema.ts'
import { calendars, incoming } from './schema.ts'

/** A calendar, with the name of whoever added it and how much of it waits to be decided. */
export type StoredCalendar = typeof calendars.$inferSelect & { by: string; waiting: number }

/** The calendars of a process, by body and in the order in which they were added. */
export function listCalendars(db: Database, processId: string): Promise<StoredCalendar[]> {
  return named(db)
    .where(living(processId))
    .orderBy(asc(calendars.body), asc(calendars.addedAt), asc(calendars.id))
}

/** One calendar, or undefined where there is none, or none any more. */
export async function findCalendar(
  db: Database,
  processId: string,
  id: string,
): Promise<StoredCalendar | undefined> {
  const [found] = await named(db).where(and(living(processId), eq(calendars.id, id)))
  return found
}

/** Keeps a calendar, unless its body has it already or the process has `most` of them. */
export async function keepCalendar(
  db: Database,
  calendar: typeof calendars.$inferInsert,
  most: number,
): Promise<'kept' | 'taken' | 'full'> {
  const { processId, body, url } = calendar
  const twin = and(living(processId), eq(calendars.body, body), eq(calendars.url, url))
  const isTaken = sql`exists (select 1 from ${calendars} where ${twin})`
  const isFull = sql`(select count(*) from ${calendars} where ${living(processId)}) >= ${most}`
  const condition = sql`not ${isTaken} and not ${isFull}`
  const kept = await insertWhere(
    db,
    calendars,
    { failures: 0, passedOver: 0, ...calendar },
    condition,
  ).returning({ id: calendars.id })
  if (kept.length > 0) return 'kept'
  const [known] = await named(db).where(twin)
  return known ? 'taken' : 'full'
}

/** Removes a calendar, and takes back what waits of it; false where there is none. */
export async function removeCalendar(
  db: Database,
  { processId, id, at }: { processId: string; id: string; at: string },
): Promise<boolean> {
  const [removed] = await db.batch([
    db
      .update(calendars)
      .set({ removedAt: at })
      .where(and(living(processId), eq(calendars.id, id)))
      .returning({ id: calendars.id }),
    db
      .update(incoming)
      .set({ status: 'withdrawn' })
      .where(and(eq(incoming.calendar, id), eq(incoming.status, 'open'))),
  ])
  return removed.length > 0
}

/** The calendars that are due, those that wait longest first; none of a process that is closed. */
export function listDueCalendars(
  db: Database,
  now: string,
  most: number,
): Promise<StoredCalendar[]> {
  return named(db)
    .innerJoin(processes, eq(processes.id, calendars.processId))
    .where(
      and(
        isNull(calendars.removedAt),
        lte(calendars.nextFetchAt, now),
        eq(processes.archived, false),
      ),
    )
    .orderBy(asc(calendars.nextFetchAt), asc(calendars.id))
    .limit(most)
}

/** Takes a calendar to be fetched, until `until`; false where another instance was quicker. */
export async function claimCalendar(
  db: Database,
  { id, nextFetchAt }: Pick<StoredCalendar, 'id' | 'nextFetchAt'>,
  until: string,
): Promise<boolean> {
  const claimed = await db
    .update(calendars)
    .set({ nextFetchAt: until })
    .where(
      and(
        eq(calendars.id, id),
        eq(calendars.nextFetchAt, nextFetchAt),
        isNull(calendars.removedAt),
      ),
    )
    .returning({ id: calendars.id })
  return claimed.length > 0
}

/** Notes that a calendar could not be fetched, and why. */
export async function noteFailure(
  db: Database,
  id: string,
  noted: { at: string; failure: FetchFailure; failures: number; nextFetchAt: string },
): Promise<void> {
  const { at, ...fields } = noted
  await db
    .update(calendars)
    .set({ ...fields, triedAt: at })
    .where(eq(calendars.id, id))
}

/** Notes that a calendar is as it was. */
export async function noteUnchanged(
  db: Database,
  id: string,
  { at, nextFetchAt }: { at: string; nextFetchAt: string },
): Promise<void> {
  await db.update(calendars).set(fetched(at, nextFetchAt)).where(eq(calendars.id, id))
}

/** When the bodies of a process are busy by their calendars. */
export async function listBusyBodies(
  db: Database,
  processId: string,
  bodies: string[],
): Promise<{ body: string; busy: Stretch[] }[]> {
  const rows = await db
    .select({ body: calendars.body, busy: calendars.busy })
    .from(calendars)
    .where(and(living(processId), inArray(calendars.body, bodies)))
  return rows.map(({ body, busy }) => ({ body, busy: busy ?? [] }))
}

/** What of a calendar changes once it was fetched. */
export function fetched(at: string, nextFetchAt: string) {
  return { triedAt: at, fetchedAt: at, failure: null, failures: 0, nextFetchAt }
}

function named(db: Database) {
  const waiting = sql<number>`(select count(*) from ${incoming}
    where ${incoming.calendar} = ${calendars.id} and ${incoming.status} = 'open')`
  return db
    .select({ ...getTableColumns(calendars), by: people.name, waiting })
    .from(calendars)
    .innerJoin(people, eq(calendars.addedBy, people.id))
    .$dynamic()
}

function living(processId: string) {
  return and(eq(calendars.processId, processId), isNull(calendars.removedAt))
}
