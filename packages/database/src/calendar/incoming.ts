import type { Incoming, IncomingStatus } from '@tributary/domain/calendar/incoming'
import { hashOfIncoming } from '@tributary/domain/calendar/incoming'
import type { PassedOver } from '@tributary/domain/calendar/outside-entry'
import type { Fields } from '@tributary/domain/change/change'
import type { Stretch } from '@tributary/domain/slot/attendee'
import { and, asc, count, eq, getTableColumns, inArray, isNull, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Database } from '../connection/database.ts'
import type { Listed, Page } from '../page.ts'
import { fetched } from './calendars.ts'
import { calendars, incoming } from './schema.ts'

/** What an entry of a calendar asks for, with the body whose calendar it is. */
export type StoredIncoming = typeof incoming.$inferSelect & { body: string }

/** What is known of the entries of a calendar. */
export function knownOf(db: Database, calendar: string): Promise<Incoming[]> {
  const { uid, kind, status, fields, settled, consultation } = incoming
  return db
    .select({ uid, kind, status, fields, settled, consultation })
    .from(incoming)
    .where(eq(incoming.calendar, calendar))
}

type Kept = {
  calendar: { id: string; processId: string }
  entries: (Incoming & { id: string })[]
  at: string
  nextFetchAt: string
  etag: string | null
  lastModified: string | null
  passedOver: PassedOver[]
  busy: Stretch[]
}

// As many of what was passed over are told by their titles.
const FIRST = 20
const ROWS_A_STATEMENT = 500

/** Keeps what a calendar says now and that it was fetched, all or nothing. */
export async function keepIncoming(
  db: Database,
  { calendar, entries, at, nextFetchAt, etag, lastModified, passedOver, busy }: Kept,
): Promise<void> {
  const rows = entries.map(entry => ({
    ...entry,
    calendar: calendar.id,
    processId: calendar.processId,
    hash: hashOfIncoming(entry),
    since: at,
  }))
  const inserts: BatchItem<'sqlite'>[] = []
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    inserts.push(
      db
        .insert(incoming)
        .values(rows.slice(from, from + ROWS_A_STATEMENT))
        .onConflictDoUpdate({
          target: [incoming.calendar, incoming.uid],
          set: {
            kind: sql`excluded.kind`,
            status: sql`excluded.status`,
            hash: sql`excluded.hash`,
            fields: sql`excluded.fields`,
            since: sql`excluded.since`,
          },
          // Somebody may have decided while the calendar was read.
          setWhere: sql`coalesce(${incoming.decidedAt}, '') <= ${at}`,
        }),
    )
  }
  const noted = db
    .update(calendars)
    .set({
      ...fetched(at, nextFetchAt),
      etag,
      lastModified,
      busy,
      passedOver: passedOver.length,
      firstPassedOver: passedOver.slice(0, FIRST),
    })
    .where(eq(calendars.id, calendar.id))
  await db.batch([noted, ...inserts] as unknown as [BatchItem<'sqlite'>])
}

type Filter = {
  calendar?: string | undefined
  status: IncomingStatus
  bodies?: string[] | undefined
}

/** What the calendars of a process ask for, the earliest date first; of some bodies only. */
export async function listIncoming(
  db: Database,
  processId: string,
  { calendar, status, bodies }: Filter,
  { page, pageSize }: Page,
): Promise<Listed<StoredIncoming>> {
  const where = and(
    eq(incoming.processId, processId),
    eq(incoming.status, status),
    calendar === undefined ? undefined : eq(incoming.calendar, calendar),
    bodies === undefined ? undefined : inArray(calendars.body, bodies),
  )
  const [counted] = await db
    .select({ total: count() })
    .from(incoming)
    .innerJoin(calendars, followed)
    .where(where)
  const items = await withBody(db)
    .where(where)
    .orderBy(sql`json_extract(${incoming.fields}, '$.start')`, asc(incoming.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
  return { items, page, pageSize, total: counted?.total ?? 0 }
}

/** Since when each entry of bodies' calendars waits to be decided, and whose calendar it is of. */
export function listWaiting(
  db: Database,
  processId: string,
): Promise<{ body: string; since: string }[]> {
  return db
    .select({ body: calendars.body, since: incoming.since })
    .from(incoming)
    .innerJoin(calendars, followed)
    .where(and(eq(incoming.processId, processId), eq(incoming.status, 'open')))
}

/** What one entry asks for, whatever became of it, or undefined. */
export async function findIncoming(
  db: Database,
  processId: string,
  id: string,
): Promise<StoredIncoming | undefined> {
  const [found] = await withBody(db).where(
    and(eq(incoming.processId, processId), eq(incoming.id, id)),
  )
  return found
}

/** What becomes of it, by whom; `hash` is what they saw. */
export type IncomingDecision = { id: string; hash: string; personId: string; at: string }

/** Declines what a calendar asks for; false where it was decided or asks for something else. */
export async function declineIncoming(db: Database, decision: IncomingDecision): Promise<boolean> {
  return (await deciding(db, decision, { status: 'declined' })).length > 0
}

/**
 * Lets what was declined wait again; false where it was not. What the calendar said since was not
 * noted: it is fetched whole the next time.
 */
export async function reopenIncoming(
  db: Database,
  { id, hash, calendar }: Pick<StoredIncoming, 'id' | 'hash' | 'calendar'>,
): Promise<boolean> {
  const [reopened] = await db.batch([
    db
      .update(incoming)
      .set({ status: 'open', decidedBy: null, decidedAt: null })
      .where(and(eq(incoming.id, id), eq(incoming.status, 'declined'), eq(incoming.hash, hash)))
      .returning({ id: incoming.id }),
    db.update(calendars).set({ etag: null, lastModified: null }).where(eq(calendars.id, calendar)),
  ])
  return reopened.length > 0
}

type Acceptance = IncomingDecision & { consultation: string; settled: Fields }

/** Accepts what stands in the record already; false as above. */
export async function acceptIncoming(db: Database, acceptance: Acceptance): Promise<boolean> {
  return (await deciding(db, acceptance, accepted(acceptance))).length > 0
}

/**
 * The statements that accept it with the consultation that is written. They fail, and what is
 * written with them, where it was decided or asks for something else: its key would be there twice.
 */
export function acceptingIncoming(db: Database, acceptance: Acceptance): BatchItem<'sqlite'>[] {
  const other = db
    .select()
    .from(incoming)
    .where(and(eq(incoming.id, acceptance.id), sql`not (${asSeen(acceptance)})`))
  return [
    db.insert(incoming).select(other),
    deciding(db, acceptance, accepted(acceptance)) as BatchItem<'sqlite'>,
  ]
}

function accepted({ consultation, settled }: Acceptance) {
  return { status: 'accepted' as const, consultation, settled }
}

function deciding(
  db: Database,
  decision: IncomingDecision,
  fields: Partial<typeof incoming.$inferInsert>,
) {
  const { personId, at } = decision
  return db
    .update(incoming)
    .set({ ...fields, decidedBy: personId, decidedAt: at })
    .where(asSeen(decision))
    .returning({ id: incoming.id })
}

function asSeen({ id, hash }: Pick<IncomingDecision, 'id' | 'hash'>) {
  return and(eq(incoming.id, id), eq(incoming.status, 'open'), eq(incoming.hash, hash))
}

// What a calendar asked for goes with it.
const followed = and(eq(incoming.calendar, calendars.id), isNull(calendars.removedAt))

function withBody(db: Database) {
  return db
    .select({ ...getTableColumns(incoming), body: calendars.body })
    .from(incoming)
    .innerJoin(calendars, followed)
    .$dynamic()
}
