/** Somebody who can be named in notes, and what they are called; several may be called alike. */
export type Named = { kind: 'body' | 'person'; id: string; name: string }

/** Who was named, in the order of the text; of nobody known, what was written. */
export type FoundName = { kind: 'body' | 'person'; id: string } | { kind: 'unknown'; name: string }

// Case and accents aside.
const LETTERS = new Intl.Collator('en', { sensitivity: 'base' })
// A word may end with a full stop or another sign: it is no part of a name.
const WORD = /^[\p{L}\p{N}][\p{L}\p{N}.'’_-]*/u

/**
 * Finds whom a text names by `@`, of those known, the longest names first; and the text without them: those at its
 * end go, those within it stay as they are called.
 */
export function readNames(
  text: string,
  byLength: readonly Named[],
): { title: string; names: FoundName[] } {
  const names: FoundName[] = []
  const pieces: { text: string; isName: boolean }[] = []
  let from = 0
  for (const { index: at } of text.matchAll(/(?<![\p{L}\p{N}])@(?=\S)/gu)) {
    if (at < from) continue
    const { name, found } = nameAt(text.slice(at + 1), byLength)
    pieces.push({ text: text.slice(from, at), isName: false }, { text: name, isName: true })
    from = at + 1 + name.length
    if (!names.some(other => isSame(other, found))) names.push(found)
  }
  pieces.push({ text: text.slice(from), isName: false })
  return { title: withoutLast(pieces), names }
}

function nameAt(text: string, byLength: readonly Named[]): { name: string; found: FoundName } {
  const called = byLength.filter(({ name }) => startsWith(text, name))
  const longest = called.filter(({ name }) => name.length === called[0]?.name.length)
  const [first] = longest
  // Two people of one name are not told apart by it.
  if (first && longest.every(({ kind, id }) => kind === first.kind && id === first.id)) {
    return { name: text.slice(0, first.name.length), found: { kind: first.kind, id: first.id } }
  }
  const word = first?.name ?? WORD.exec(text)?.[0].replace(/[.'’_-]+$/u, '') ?? ''
  const name = text.slice(0, word.length)
  return { name, found: { kind: 'unknown', name } }
}

function startsWith(text: string, name: string): boolean {
  const begins = LETTERS.compare(text.slice(0, name.length), name) === 0
  return begins && !/^[\p{L}\p{N}]/u.test(text.slice(name.length))
}

function isSame(one: FoundName, other: FoundName): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

// What stands at the end with nothing but signs between is no part of the sentence.
function withoutLast(pieces: { text: string; isName: boolean }[]): string {
  const last = pieces.findLastIndex(({ text, isName }) => !isName && /[\p{L}\p{N}]/u.test(text))
  const kept = pieces.slice(0, last + 1).map(({ text }) => text)
  return kept.join('').replaceAll(/\s+/g, ' ').trim()
}
