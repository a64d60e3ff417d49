import type { Fields } from './change.ts'
import { isSame } from './fields.ts'

/** Fields that say one thing together, and are taken from one side together. */
const TOGETHER = [
  ['start', 'end', 'due', 'precision', 'startsAt', 'endsAt', 'timeZone'],
  ['mandate', 'paragraph'],
]

/** What one of two people, or both, changed since both had read `base`. */
export type MergePart = {
  /** The field, or the first of the fields that go together. */
  name: string
  base: Fields
  mine: Fields
  theirs: Fields
  /** What keeps both, where both changed a list. */
  both?: Fields | undefined
  /** Who changed it; `same` where both said the same. */
  by: 'me' | 'them' | 'same' | 'each'
}

export type MergeChoice = 'base' | 'mine' | 'theirs' | 'both'

/** What was changed by whom since `base`, part by part; what nobody changed is left out. */
export function mergeParts(base: Fields, mine: Fields, theirs: Fields): MergePart[] {
  const names = new Set([base, mine, theirs].flatMap(Object.keys))
  const parts: MergePart[] = []
  for (const fields of grouped([...names])) {
    const [was, is, other] = [base, mine, theirs].map(side => picked(side, fields)) as [
      Fields,
      Fields,
      Fields,
    ]
    const [byMe, byThem] = [!equal(was, is), !equal(was, other)]
    if (!byMe && !byThem) continue
    const by = byMe && byThem ? (equal(is, other) ? 'same' : 'each') : byMe ? 'me' : 'them'
    const both = by === 'each' ? keepingBoth(was, is, other) : undefined
    parts.push({ name: fields[0] as string, base: was, mine: is, theirs: other, both, by })
  }
  return parts
}

/** What to take of a part unless somebody chooses; nothing where only a person can say. */
export function usualChoice({ by, both }: MergePart): MergeChoice | undefined {
  if (by === 'me') return 'mine'
  if (by !== 'each') return 'theirs'
  return both && 'both'
}

/** The thing with what was chosen of each part; what nobody changed is as it was. */
export function merged(
  theirs: Fields,
  parts: readonly MergePart[],
  choiceOf: (part: MergePart) => MergeChoice,
): Fields {
  const result = { ...theirs }
  for (const part of parts) {
    for (const side of [part.base, part.mine, part.theirs]) {
      for (const field of Object.keys(side)) delete result[field]
    }
    Object.assign(result, part[choiceOf(part)] ?? part.theirs)
  }
  return result
}

function grouped(names: string[]): string[][] {
  const together = TOGETHER.map(group => group.filter(name => names.includes(name)))
  const alone = names.filter(name => !TOGETHER.flat().includes(name)).map(name => [name])
  return [...together.filter(({ length }) => length > 0), ...alone]
}

function picked(side: Fields, fields: string[]): Fields {
  return Object.fromEntries(
    fields.filter(field => side[field] !== undefined).map(field => [field, side[field]]),
  )
}

function equal(a: Fields, b: Fields): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(name =>
    isSame(a[name], b[name]),
  )
}

function keepingBoth(base: Fields, mine: Fields, theirs: Fields): Fields | undefined {
  const [name, ...others] = new Set([base, mine, theirs].flatMap(Object.keys))
  if (name === undefined || others.length > 0) return undefined
  const sides = [base, mine, theirs].map(side => side[name] ?? [])
  if (!sides.every(side => Array.isArray(side))) return undefined
  const [was, is, other] = sides as [unknown[], unknown[], unknown[]]
  const list = listOfBoth(was, is, other)
  return list && { [name]: list }
}

// Their order, without what I took out, with my changes; what I put in comes last.
function listOfBoth(base: unknown[], mine: unknown[], theirs: unknown[]): unknown[] | undefined {
  const [was, is, other] = [base, mine, theirs].map(
    list => new Map(list.map(item => [keyOf(item), item])),
  ) as [Map<string, unknown>, Map<string, unknown>, Map<string, unknown>]
  const result: unknown[] = []
  for (const [key, item] of other) {
    if (was.has(key) && !is.has(key)) {
      if (!isSame(item, was.get(key))) return undefined
      continue
    }
    const own = is.get(key)
    const byMe = own !== undefined && !isSame(own, was.get(key))
    const byThem = !isSame(item, was.get(key))
    if (byMe && byThem && !isSame(own, item)) return undefined
    result.push(byMe ? own : item)
  }
  for (const [key, item] of is) {
    if (other.has(key)) continue
    if (!was.has(key)) result.push(item)
    else if (!isSame(item, was.get(key))) return undefined
  }
  return result
}

function keyOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item)
  const { id, on } = item as { id?: string; on?: string }
  return id ?? on ?? JSON.stringify(item)
}
