import type { Action } from '@tributary/domain/action/action'
import { CANCELLED } from '@tributary/domain/change/is-cancelled'
import type { Consultation } from '@tributary/domain/consultation/consultation'
import type { Meeting } from '@tributary/domain/meeting/meeting'
import type { Milestone } from '@tributary/domain/milestone/milestone'
import { inArray, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { changes } from '../change/schema.ts'
import type { Database } from '../connection/database.ts'
import { qualified, selectThings } from '../thing/select-things.ts'
import { SHAPES, type ThingTable } from '../thing/shapes.ts'

/** What the log says of a thing: instants at which it was recorded (UTC, ISO 8601). */
type Logged = {
  revision: number
  createdAt: string
  changedAt: string
  /** When it was last cancelled or dropped; of what is cancelled alone. */
  cancelledAt?: string
  /** When it was last said to be done; of actions alone. */
  completedAt?: string
}

/** What feeds are made of, with what the log says of each, and its place among those of its kind. */
export type StoredEntry = { logged: Logged; position: number } & (
  | { thing: 'milestone'; of: Milestone }
  | { thing: 'consultation'; of: Consultation }
  | { thing: 'meeting'; of: Meeting }
  | { thing: 'action'; of: Action }
)

export type FeedThing = StoredEntry['thing']

// In the order of the feeds, each with the links that they need.
const LINKS: Record<FeedThing, string[]> = {
  milestone: ['dependsOn', 'contributesTo'],
  consultation: ['organisers', 'stakeholderGroups', 'feedsInto'],
  meeting: ['organisers', 'bodies'],
  action: ['responsible', 'milestones'],
}

/** The kinds of things that feeds hold, in their order. */
export const FEED_THINGS = Object.keys(LINKS) as FeedThing[]

/** What a feed may hold of one kind, or of the ids given alone, in the order of the document. */
export async function readFeedEntries(
  db: Database,
  processId: string,
  thing: FeedThing,
  ids?: string[],
): Promise<StoredEntry[]> {
  const { table } = SHAPES[thing]
  const { revision, position, status } = table as ThingTable & Record<string, AnySQLiteColumn>
  // One look-up by the log's unique key for each instant.
  const ofThing = sql`from ${changes} where ${qualified(changes.processId)} = ${processId}
    and ${qualified(changes.thing)} = ${thing}
    and ${qualified(changes.thingId)} = ${qualified(table.id)}`
  const recordedAt = (revision: SQL) => sql`(select ${qualified(changes.recordedAt)} ${ofThing}
    and ${qualified(changes.revision)} = ${revision})`
  const then = (side: 'before' | 'after') =>
    sql`json_extract(${qualified(changes[side])}, '$.status')`
  const things = await selectThings(db, thing, processId, {
    where: ids && inArray(table.id, ids),
    orderBy: sql`${position}, ${table.id}`,
    links: LINKS[thing],
    more: {
      changedAt: recordedAt(qualified(revision)),
      createdAt: sql`case when ${qualified(revision)} > 1 then ${recordedAt(sql`1`)} end`,
      endedAt: sql`case when ${qualified(status as AnySQLiteColumn)} in ('cancelled', 'dropped', 'done') then
        (select ${qualified(changes.recordedAt)} ${ofThing}
          and ${then('after')} = ${qualified(status as AnySQLiteColumn)} and ${then('before')} is not ${then('after')}
          order by ${qualified(changes.revision)} desc limit 1) end`,
    },
  })
  const cancelled: string = CANCELLED[thing].status
  return things.map(({ fields, revision, more: { createdAt, changedAt, endedAt, position } }) => {
    const logged = {
      revision,
      createdAt: createdAt ?? changedAt,
      changedAt,
      ...(fields.status === cancelled && { cancelledAt: endedAt ?? changedAt }),
      ...(thing === 'action' && fields.status === 'done' && { completedAt: endedAt ?? changedAt }),
    }
    return { thing, of: fields, logged, position } as unknown as StoredEntry
  })
}
