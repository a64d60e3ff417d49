import type { Lookup } from './vocabulary.ts'

export type ReadList = { ids: string[]; unknown: string[] }

const EVERYBODY =
  /^(all|everybody|everyone|multi-?stakeholder)( (stakeholders?|groups?|of them))*$/i

/**
 * The ids that a cell names: "CSTD; ITU", "CSTD, ITU and UNESCO", a name on each line, "Q1-Q3". A
 * word that names none is given back.
 */
export function readList(cell: string, lookup: Lookup, { all = false } = {}): ReadList {
  if (all && EVERYBODY.test(cell)) return { ids: lookup.ids, unknown: [] }
  const ids: string[] = []
  const unknown: string[] = []
  for (const part of cell.split(/[;\n•]+/).map(trimmed)) {
    if (part === '') continue
    const found = namedIn(part, lookup)
    ids.push(...found.ids)
    unknown.push(...found.unknown)
  }
  return { ids: [...new Set(ids)], unknown }
}

// A whole name may hold commas: it is looked for before it is parted.
function namedIn(part: string, lookup: Lookup): ReadList {
  const whole = idIn(part, lookup) ?? spanIn(part, lookup)
  if (whole) return { ids: [whole].flat(), unknown: [] }
  for (const separator of [/\s*,\s*/, /\s*[,/+&|]\s*|\s+and\s+/]) {
    const words = part.split(separator).map(trimmed).filter(Boolean)
    const found = words.map(word => ({ word, id: idIn(word, lookup) ?? spanIn(word, lookup) }))
    const isLast = separator.source.includes('and')
    if (words.length > 1 && (isLast || found.every(({ id }) => id !== undefined))) {
      return {
        ids: found.flatMap(({ id }) => id ?? []),
        unknown: found.flatMap(({ word, id }) => (id === undefined ? [word] : [])),
      }
    }
  }
  return { ids: [], unknown: [part] }
}

// "International Telecommunication Union (ITU)"
function idIn(word: string, { idOf }: Lookup): string | undefined {
  const [, before = '', inside = ''] = /^(.*?)\s*\(([^()]*)\)$/.exec(word) ?? []
  return idOf(word) ?? (inside ? (idOf(inside) ?? idOf(before)) : undefined)
}

// "Q1-Q3": from one to the other, in the order of the process.
function spanIn(word: string, { idOf, ids }: Lookup): string[] | undefined {
  const [, from, to] = /^(\w+)\s*(?:[-–]|to)\s*(\w+)$/.exec(word) ?? []
  if (!from || !to) return undefined
  const [first, last] = [from, to].map(end => ids.indexOf(idOf(end) ?? ''))
  if (first === undefined || last === undefined || first < 0 || last < first) return undefined
  return ids.slice(first, last + 1)
}

function trimmed(text: string): string {
  return text
    .trim()
    .replace(/[.,]$/, '')
    .replace(/^and\s+/, '')
}
