import type { Consultation } from '@tributary/domain/consultation/consultation'
import type { Milestone } from '@tributary/domain/milestone/milestone'
import { type SQL, sql } from 'drizzle-orm'
import { changes } from '../change/schema.ts'
import type { Database } from '../connection/database.ts'
import { qualified, selectThings } from '../thing/select-things.ts'
import { SHAPES } from '../thing/shapes.ts'

type Logged = { revision: number; createdAt: string; changedAt: string }

/** What feeds are made of, with what the log says of each, in the order of the document. */
export type StoredEntry =
  | { thing: 'milestone'; of: Milestone; logged: Logged }
  | { thing: 'consultation'; of: Consultation; logged: Logged }

/** Every milestone and consultation of a process, with the instants of its log. */
export async function listFeedEntries(db: Database, processId: string): Promise<StoredEntry[]> {
  return [
    ...(await entriesOf(db, 'milestone', processId, ['contributesTo'])),
    ...(await entriesOf(db, 'consultation', processId, ['organisers', 'feedsInto'])),
  ]
}

async function entriesOf(
  db: Database,
  thing: StoredEntry['thing'],
  processId: string,
  links: string[],
): Promise<StoredEntry[]> {
  const { table } = SHAPES[thing]
  // One look-up by the log's unique key for each instant.
  const recordedAt = (revision: SQL) => sql`(select ${qualified(changes.recordedAt)} from ${changes}
    where ${qualified(changes.processId)} = ${processId} and ${qualified(changes.thing)} = ${thing}
    and ${qualified(changes.thingId)} = ${qualified(table.id)}
    and ${qualified(changes.revision)} = ${revision})`
  const things = await selectThings(db, thing, processId, {
    links,
    more: {
      changedAt: recordedAt(qualified(table.revision)),
      createdAt: sql`case when ${qualified(table.revision)} > 1 then ${recordedAt(sql`1`)} end`,
    },
  })
  return things.map(({ fields, revision, more: { createdAt, changedAt } }) => {
    const logged = { revision, createdAt: createdAt ?? changedAt, changedAt }
    return { thing, of: fields, logged } as unknown as StoredEntry
  })
}
