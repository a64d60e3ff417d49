import type { FetchFailure } from '@tributary/domain/calendar/fetch-failure'
import type { Stretch } from '@tributary/domain/slot/attendee'
import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm'
import { fetched } from '../calendar/calendars.ts'
import type { Database } from '../connection/database.ts'
import { insertWhere } from '../insert-where.ts'
import { busySources } from './schema.ts'

export type BusySource = typeof busySources.$inferSelect

/** The calendars by which a person is busy, in the order in which they were added. */
export function listBusySources(db: Database, personId: string): Promise<BusySource[]> {
  return db
    .select()
    .from(busySources)
    .where(eq(busySources.personId, personId))
    .orderBy(asc(busySources.addedAt), asc(busySources.id))
}

/** One of them, or undefined. */
export async function findBusySource(
  db: Database,
  personId: string,
  id: string,
): Promise<BusySource | undefined> {
  const [found] = await db.select().from(busySources).where(isOf(personId, id))
  return found
}

/** Keeps a calendar of a person, unless they have `most`; false then. */
export async function keepBusySource(
  db: Database,
  source: typeof busySources.$inferInsert,
  most: number,
): Promise<boolean> {
  const own = eq(busySources.personId, source.personId)
  const isFull = sql`(select count(*) from ${busySources} where ${own}) >= ${most}`
  const kept = await insertWhere(
    db,
    busySources,
    { failures: 0, ...source },
    sql`not ${isFull}`,
  ).returning({ id: busySources.id })
  return kept.length > 0
}

/** Forgets a calendar of a person, and when they are busy by it; false where there is none. */
export async function removeBusySource(
  db: Database,
  personId: string,
  id: string,
): Promise<boolean> {
  const removed = await db
    .delete(busySources)
    .where(isOf(personId, id))
    .returning({ id: busySources.id })
  return removed.length > 0
}

/** The calendars that are to be fetched, those that wait longest first. */
export function listDueBusySources(db: Database, now: string, most: number): Promise<BusySource[]> {
  return db
    .select()
    .from(busySources)
    .where(lte(busySources.nextFetchAt, now))
    .orderBy(asc(busySources.nextFetchAt), asc(busySources.id))
    .limit(most)
}

/** Takes a calendar to be fetched, until `until`; false where another instance was quicker. */
export async function claimBusySource(
  db: Database,
  { id, nextFetchAt }: BusySource,
  until: string,
): Promise<boolean> {
  if (nextFetchAt === null) return false
  const claimed = await db
    .update(busySources)
    .set({ nextFetchAt: until })
    .where(and(eq(busySources.id, id), eq(busySources.nextFetchAt, nextFetchAt)))
    .returning({ id: busySources.id })
  return claimed.length > 0
}

type Noted =
  | { at: string; nextFetchAt: string; failure: FetchFailure; failures: number }
  | {
      at: string
      nextFetchAt: string
      busy?: Stretch[]
      etag?: string | null
      lastModified?: string | null
    }

/** Notes how it was to fetch a calendar, and when somebody is busy where that is another. */
export async function noteFetch(db: Database, id: string, noted: Noted): Promise<void> {
  const { at, nextFetchAt, ...fields } = noted
  const told = 'failure' in noted ? { triedAt: at, nextFetchAt } : fetched(at, nextFetchAt)
  await db
    .update(busySources)
    .set({ ...told, ...fields })
    .where(eq(busySources.id, id))
}

/** When people are busy by their own calendars. */
export function listBusyOf(
  db: Database,
  personIds: string[],
): Promise<{ personId: string; busy: Stretch[] }[]> {
  return db
    .select({ personId: busySources.personId, busy: busySources.busy })
    .from(busySources)
    .where(inArray(busySources.personId, personIds))
}

function isOf(personId: string, id: string) {
  return and(eq(busySources.personId, personId), eq(busySources.id, id))
}
