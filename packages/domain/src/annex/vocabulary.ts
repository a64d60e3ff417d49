import { asWritten } from '../place/cities.ts'
import { editDistance } from '../search/edit-distance.ts'

/** Something that a cell may name: by its name, and by other words for it. */
export type Term = { id: string; name: string; also?: string[] }

export const TERM_KINDS = [
  'body',
  'region',
  'group',
  'question',
  'actionLine',
  'milestone',
  'format',
  'status',
  'country',
] as const
export type TermKind = (typeof TERM_KINDS)[number]

/** The words of an annex: what its cells may name, in one language. */
export type Vocabulary = {
  /** What is at the head of each column, by field. */
  headers: Record<string, string>
  terms: Record<TermKind, Term[]>
  /** What stands for a place where people meet online. */
  online: string
}

/** Looks up terms by their words. */
export type Lookup = {
  nameOf: (id: string) => string
  idOf: (word: string) => string | undefined
  /** The names of terms that are written nearly so, the nearest first. */
  near: (word: string) => string[]
  ids: string[]
}

export type Lookups = Record<TermKind, Lookup>

/** A look-up for each kind of terms. */
export function lookupsOf({ terms }: Vocabulary): Lookups {
  return Object.fromEntries(TERM_KINDS.map(kind => [kind, lookupOf(terms[kind])])) as Lookups
}

function lookupOf(terms: Term[]): Lookup {
  const ids = new Map<string, string | undefined>()
  const names = new Map<string, string>()
  const named = Map.groupBy(terms, ({ name }) => keyOf(name))
  for (const { id, name, also = [] } of terms) {
    // What has its name in common with another is called by its id.
    const isAlone = named.get(keyOf(name))?.length === 1
    names.set(id, isAlone ? name : id)
    for (const word of also) if (!ids.has(keyOf(word))) ids.set(keyOf(word), id)
  }
  for (const { id, name } of terms) {
    ids.set(keyOf(name), names.get(id) === name ? id : undefined)
  }
  for (const { id } of terms) ids.set(keyOf(id), id)
  const near = new Map<string, string[]>()
  return {
    ids: terms.map(({ id }) => id),
    nameOf: id => names.get(id) ?? id,
    idOf: word => ids.get(keyOf(word)),
    near(word) {
      const key = keyOf(word)
      const known = near.get(key)
      if (known) return known
      const most = Math.max(1, Math.floor(key.length / 4))
      const found = new Map<string, number>()
      for (const [other, id] of ids) {
        if (id === undefined) continue
        const distance = editDistance(key, other, most)
        const isPart = key.length > 3 && ` ${other} `.includes(` ${key} `)
        const cost = isPart ? 0 : distance
        if (cost <= most) found.set(id, Math.min(cost, found.get(id) ?? cost))
      }
      const sorted = [...found].sort(([, a], [, b]) => a - b).slice(0, 3)
      const result = sorted.map(([id]) => names.get(id) ?? id)
      near.set(key, result)
      return result
    },
  }
}

/** A word as it is compared: without case, accents, marks and little words. */
export function keyOf(word: string): string {
  const plain = asWritten(word)
  return (
    plain
      .replaceAll(/\b(and|of|the|for|on|in)\b/g, '')
      .replaceAll(/ +/g, ' ')
      .trim() || plain
  )
}
