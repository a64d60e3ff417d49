import type { Hit, SearchAnswer } from '@tributary/contract/search/schema'
import { type Found, searchProcess as search } from '@tributary/database/search/search-process'
import type { Fields } from '@tributary/domain/change/change'
import { isCancelled } from '@tributary/domain/change/is-cancelled'
import { excerpt, markWords, opening } from '@tributary/domain/search/mark-words'
import type { Searched } from '@tributary/domain/search/search'
import { type SearchWord, searchWordsIn } from '@tributary/domain/search/search-words'
import type { Deps } from '../../deps.ts'

type Input = { processId: string; q: string; kinds: Searched[]; limit: number }

/** What a process holds with all of the words asked for, or with words that begin so. */
export async function searchProcess(
  { db }: Pick<Deps, 'db'>,
  { processId, q, kinds, limit }: Input,
): Promise<SearchAnswer> {
  const words = searchWordsIn(q)
  const groups = await search(db, processId, { words, kinds, limit })
  return {
    groups: groups.map(({ kind, total, found }) => ({
      kind,
      total,
      hits: found.map(one => hitOf(kind, one, words)),
    })),
  }
}

function hitOf(kind: Searched, found: Found, words: SearchWord[]): Hit {
  const { id, title, text, fields, said } = found
  const passage = excerpt(text, words) ?? (NAMED_BY_TEXT.includes(kind) ? opening(text) : undefined)
  const common = {
    id,
    title: markWords(said?.title ?? title, words),
    ...(passage && { excerpt: passage }),
  }
  if (kind === 'comment' || !fields) {
    const about = said && {
      on: { thing: said.thing, id: said.thingId },
      author: said.author,
      at: said.at,
    }
    return { ...common, bodies: [], cancelled: false, ...about }
  }
  return {
    ...common,
    ...dateOf(fields),
    ...placeIn(fields),
    bodies: bodiesIn(fields),
    cancelled: isCancelled(kind, fields),
  }
}

// The symbol of a resolution says little without its summary, a long name without its acronym.
const NAMED_BY_TEXT: Searched[] = ['mandate', 'body']

function dateOf(fields: Fields): Pick<Hit, 'date'> {
  const { start, end, precision, startsAt, endsAt, timeZone, due } = fields
  if (start !== undefined) {
    return { date: { start, end, precision, startsAt, endsAt, timeZone } as Hit['date'] }
  }
  return due === undefined ? {} : { date: { start: due, precision } as Hit['date'] }
}

function bodiesIn({ roadmap, organisers, responsible }: Fields): string[] {
  if (typeof roadmap === 'string') return [roadmap]
  return (organisers ?? responsible ?? []) as string[]
}

// An output belongs to a milestone, a decision to a meeting; sources lie elsewhere on the web.
function placeIn({ milestone, meeting, url }: Fields): Pick<Hit, 'on' | 'url'> {
  if (typeof url === 'string') return { url }
  if (typeof milestone === 'string') return { on: { thing: 'milestone', id: milestone } }
  return typeof meeting === 'string' ? { on: { thing: 'meeting', id: meeting } } : {}
}
