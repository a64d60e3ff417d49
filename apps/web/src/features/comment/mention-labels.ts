import { mentionOf, withNames } from '@tributary/domain/comment/comment-parts'
import { markWords } from '@tributary/domain/search/mark-words'
import { searchWordsIn } from '@tributary/domain/search/search-words'

/** Somebody whom a comment can name, and what they are called while it is written. */
export type Mentionable = { id: string; label: string }

/** What people are called in a field: by name, with the body where two are called alike. */
export function labelled(
  people: { id: string; name: string; body?: string | null | undefined }[],
  acronym: (body: string) => string,
): Mentionable[] {
  const alike = Map.groupBy(people, ({ name }) => name)
  const taken = new Set<string>()
  return people.map(({ id, name, body }) => {
    const isAlone = alike.get(name)?.length === 1
    const called = isAlone || !body ? name : `${name} (${acronym(body)})`
    let label = called
    for (let n = 2; taken.has(label); n += 1) label = `${called} ${n}`
    taken.add(label)
    return { id, label }
  })
}

/** A stored text as it stands in a field, people by what they are called. */
export function asTyped(text: string, people: Mentionable[]): string {
  const labels = new Map(people.map(({ id, label }) => [id, label]))
  return withNames(text, id => labels.get(id) ?? id)
}

/** A typed text as it is stored: whoever is called by `@` and their label is named by id. */
export function asStored(typed: string, people: Mentionable[]): string {
  if (people.length === 0) return typed
  const ids = new Map(people.map(({ id, label }) => [label, id]))
  const longestFirst = [...ids.keys()].toSorted((a, b) => b.length - a.length)
  const labels = longestFirst.map(label => label.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
  const called = new RegExp(`(?<![\\p{L}\\p{N}])@(${labels.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return typed.replaceAll(called, (_, label: string) => mentionOf(ids.get(label) ?? label))
}

/** A name that is being typed after `@`: where it begins, and who it may be. */
export type Completion = { from: number; people: Mentionable[] }

const SHOWN = 8

/** The name that is being typed at the caret, if it can be somebody's. */
export function completionAt(
  typed: string,
  caret: number,
  people: Mentionable[],
): Completion | undefined {
  const name = /(?<![\p{L}\p{N}@])@([^@\n]{0,60})$/u.exec(typed.slice(0, caret))
  const asked = name?.[1]
  if (!name || asked === undefined || /^\s/.test(asked)) return undefined
  // Whoever is named in full needs no completion.
  if (people.some(({ label }) => asked.startsWith(`${label} `))) return undefined
  const words = searchWordsIn(asked)
  const fitting = people.filter(({ label }) =>
    words.every(word => markWords(label, [word]).marks.length > 0),
  )
  if (fitting.length === 0 || (words.length === 0 && asked !== '')) return undefined
  return { from: name.index, people: fitting.slice(0, SHOWN) }
}
