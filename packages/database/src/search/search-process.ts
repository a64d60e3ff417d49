import type { Fields, Thing } from '@tributary/domain/change/change'
import type { Commented } from '@tributary/domain/comment/comment'
import type { Searched } from '@tributary/domain/search/search'
import { eq, inArray } from 'drizzle-orm'
import { onItsThing } from '../comment/on-its-thing.ts'
import { comments } from '../comment/schema.ts'
import type { Database } from '../connection/database.ts'
import { people } from '../person/schema.ts'
import { selectThings } from '../thing/select-things.ts'
import { SHAPES } from '../thing/shapes.ts'
import { type Entry, type FoundKind, findEntries, type Wanted } from './find-entries.ts'
import { searchEntries } from './schema.ts'

/** Something found, with what its line says of it. */
export type Found = Entry & {
  /** The fields of a thing. */
  fields?: Fields
  /** Of a comment: what it was said on, by whom and when. */
  said?: { thing: Commented; thingId: string; title: string; author: string; at: string }
}

/** What a process holds with all of the words, by kind, the best first. */
export async function searchProcess(
  db: Database,
  processId: string,
  wanted: Wanted,
): Promise<(Omit<FoundKind, 'entries'> & { found: Found[] })[]> {
  const kinds = await findEntries(db, processId, wanted)
  return Promise.all(
    kinds.map(async ({ kind, total, entries }) => {
      const ids = entries.map(({ id }) => id)
      const known = await detailsOf(db, processId, kind, ids)
      return { kind, total, found: entries.map(entry => ({ ...entry, ...known.get(entry.id) })) }
    }),
  )
}

function detailsOf(
  db: Database,
  processId: string,
  kind: Searched,
  ids: string[],
): Promise<Map<string, Omit<Found, keyof Entry>>> {
  return kind === 'comment' ? saidIn(db, ids) : fieldsOf(db, processId, kind, ids)
}

async function fieldsOf(db: Database, processId: string, thing: Thing, ids: string[]) {
  const stored = await selectThings(db, thing, processId, {
    where: inArray(SHAPES[thing].table.id, ids),
    links: ['organisers', 'responsible'],
  })
  return new Map(stored.map(({ fields, more }) => [String(more.id), { fields }]))
}

async function saidIn(db: Database, ids: string[]) {
  const rows = await db
    .select({
      id: comments.id,
      thing: comments.thing,
      thingId: comments.thingId,
      title: searchEntries.title,
      author: people.name,
      at: comments.at,
    })
    .from(comments)
    .innerJoin(people, eq(comments.authorId, people.id))
    .innerJoin(searchEntries, onItsThing)
    .where(inArray(comments.id, ids.map(Number)))
  return new Map(rows.map(({ id, ...said }) => [String(id), { said }]))
}
