import type { FetchFailure } from '@tributary/domain/calendar/fetch-failure'
import { INCOMING_KINDS, INCOMING_STATUSES } from '@tributary/domain/calendar/incoming'
import type { PassedOver } from '@tributary/domain/calendar/outside-entry'
import type { Fields } from '@tributary/domain/change/change'
import type { Stretch } from '@tributary/domain/slot/attendee'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { bodies } from '../body/schema.ts'
import { oneOf, refersTo } from '../columns.ts'
import { consultations } from '../consultation/schema.ts'
import { people } from '../person/schema.ts'

/** A calendar that a body keeps elsewhere, and how it was to fetch it. */
export const calendars = sqliteTable(
  'calendars',
  {
    id: text('id').primaryKey(),
    processId: text('process_id').notNull(),
    body: text('body').notNull(),
    url: text('url').notNull(),
    addedBy: text('added_by')
      .notNull()
      .references(() => people.id),
    addedAt: text('added_at').notNull(),
    /** What its server said of the text that was read last: for the next, conditional, request. */
    etag: text('etag'),
    lastModified: text('last_modified'),
    /** When it was asked for, and when that last went well. */
    triedAt: text('tried_at'),
    fetchedAt: text('fetched_at'),
    failure: text('failure', { mode: 'json' }).$type<FetchFailure>(),
    failures: integer('failures').notNull().default(0),
    nextFetchAt: text('next_fetch_at').notNull(),
    /** What of it could not be proposed: how many, and the first of them. */
    passedOver: integer('passed_over').notNull().default(0),
    firstPassedOver: text('first_passed_over', { mode: 'json' }).$type<PassedOver[]>(),
    /** When the body is busy by it. */
    busy: text('busy', { mode: 'json' }).$type<Stretch[]>(),
    removedAt: text('removed_at'),
  },
  t => [
    refersTo(t.processId, t.body, bodies),
    index('calendars_process').on(t.processId),
    index('calendars_next').on(t.nextFetchAt),
  ],
)

/** What an entry of a calendar asks for, and what became of it. */
export const incoming = sqliteTable(
  'incoming',
  {
    id: text('id').primaryKey(),
    processId: text('process_id').notNull(),
    calendar: text('calendar')
      .notNull()
      .references(() => calendars.id),
    uid: text('uid').notNull(),
    kind: text('kind', { enum: INCOMING_KINDS }).notNull(),
    status: text('status', { enum: INCOMING_STATUSES }).notNull(),
    /** Names what is asked for: whoever decides has seen this. */
    hash: text('hash').notNull(),
    fields: text('fields', { mode: 'json' }).$type<Fields>().notNull(),
    /** What the calendar said when that was accepted. */
    settled: text('settled', { mode: 'json' }).$type<Fields>(),
    consultation: text('consultation'),
    /** Since when the calendar says so. */
    since: text('since').notNull(),
    decidedBy: text('decided_by').references(() => people.id),
    decidedAt: text('decided_at'),
  },
  t => [
    refersTo(t.processId, t.consultation, consultations),
    uniqueIndex('incoming_uid').on(t.calendar, t.uid),
    index('incoming_process').on(t.processId, t.status),
    oneOf('incoming_kind', 'kind', INCOMING_KINDS),
    oneOf('incoming_status', 'status', INCOMING_STATUSES),
  ],
)
