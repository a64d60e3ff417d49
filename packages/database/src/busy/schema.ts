import type { FetchFailure } from '@tributary/domain/calendar/fetch-failure'
import type { Stretch } from '@tributary/domain/slot/attendee'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { people } from '../person/schema.ts'

/** A calendar of a person, of which no more is kept than when they are busy. */
export const busySources = sqliteTable(
  'busy_sources',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** What the person calls it: the name of the file, or the host. */
    name: text('name').notNull(),
    /** Where it is fetched; absent where it was uploaded. */
    url: text('url'),
    etag: text('etag'),
    lastModified: text('last_modified'),
    addedAt: text('added_at').notNull(),
    triedAt: text('tried_at'),
    fetchedAt: text('fetched_at'),
    failure: text('failure', { mode: 'json' }).$type<FetchFailure>(),
    failures: integer('failures').notNull().default(0),
    nextFetchAt: text('next_fetch_at'),
    /** Ascending, none touching another. */
    busy: text('busy', { mode: 'json' }).$type<Stretch[]>().notNull(),
  },
  t => [index('busy_sources_person').on(t.personId), index('busy_sources_next').on(t.nextFetchAt)],
)
