import type { Searched } from '@tributary/domain/search/search'
import type { SearchWord } from '@tributary/domain/search/search-words'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { matchExpression } from './match-expression.ts'

export type Wanted = {
  words: SearchWord[]
  kinds: Searched[]
  /** The most of each kind. */
  limit: number
}

export type Entry = { id: string; title: string; text: string }

/** What is found of one kind: the best of it, and how many there are. */
export type FoundKind = { kind: Searched; total: number; entries: Entry[] }

// A word in a title tells more than one in a note.
const TITLE_WEIGHT = 10

/**
 * What holds all of the words, by kind: the kind of the best hit first, within it the best first.
 * Sources, which lie elsewhere, come last.
 */
export async function findEntries(
  db: Database,
  processId: string,
  { words, kinds, limit }: Wanted,
): Promise<FoundKind[]> {
  if (words.length === 0 || kinds.length === 0) return []
  const matched = words.filter(({ isInside }) => !isInside)
  const inside = words.filter(({ isInside }) => isInside)
  // A cross join is made in the order written: the other way round, the index is asked row by row.
  const entries =
    matched.length === 0
      ? sql`select *, 0 as score from search_entries e where true`
      : sql`select e.*, bm25(search_index, ${TITLE_WEIGHT}, 1) as score
          from search_index cross join search_entries e on e.id = search_index.rowid
          where search_index match ${matchExpression(matched)}`
  const rows = await db.all<Entry & { kind: Searched; total: number }>(
    sql`select thing as kind, thing_id as id, title, text, total from (
        select *, row_number() over (partition by thing order by tier, score, id) as place,
          count(*) over (partition by thing) as total
        from (select *, ${tier(words)} as tier from (${entries} and e.process_id = ${processId}
          and e.thing in (${list(kinds)}) ${sql.join(inside.map(holds))}))
      ) where place <= ${limit} order by thing = 'source', tier, score, id`,
  )
  return [...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, found]) => ({
    kind,
    total: found[0]?.total ?? 0,
    entries: found.map(({ id, title, text }) => ({ id, title, text })),
  }))
}

// What is called so comes before what only speaks of it; a body is called by its acronym too.
function tier(words: SearchWord[]): SQL {
  const typed = literally(words.map(({ text }) => text).join(' '))
  const isCalled = (more: string) =>
    sql`title like ${`${typed}${more}`} escape '\\'
      or (thing = 'body' and text like ${`${typed}${more === '' ? '\n' : ''}%`} escape '\\')`
  return sql`case when ${isCalled('')} then 0 when ${isCalled('%')} then 1 else 2 end`
}

function list(values: string[]): SQL {
  return sql.join(
    values.map(value => sql`${value}`),
    sql`, `,
  )
}

// The index takes a run of Chinese for one word: inside it only a look at each text finds.
function holds({ text }: SearchWord): SQL {
  const pattern = `%${literally(text)}%`
  return sql` and (e.title like ${pattern} escape '\\' or e.text like ${pattern} escape '\\')`
}

function literally(text: string): string {
  return text.replaceAll(/[\\%_]/g, '\\$&')
}
