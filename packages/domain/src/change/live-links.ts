import { LINKS, type Linked } from '../process/link-faults.ts'
import type { Term } from '../process/process.ts'
import { type Fields, THINGS, type Thing } from './change.ts'

export type KnownThing = { thing: Thing; id: string; fields: Fields }

// The links without which a thing is none.
const NEEDED: Partial<Record<Thing, string>> = {
  mandate: 'body',
  milestone: 'roadmap',
  output: 'milestone',
  consultation: 'region',
  decision: 'meeting',
}

/**
 * The things without the links that lead to none of them, and without those that are nothing
 * without such a link. Imports say at once what was said at different times: a milestone may have
 * been announced after those that are known to depend on it.
 */
export function onlyLiveLinks<Known extends KnownThing>(things: Known[]): Known[] {
  const known = new Set(termsIn(things))
  const isDead = (to: Linked, id: unknown) => !known.has(`${to} ${id}`)
  const byKind = Map.groupBy(things, ({ thing }) => thing)
  const living = THINGS.flatMap(thing => {
    const needed = NEEDED[thing]
    const link = needed === undefined ? undefined : LINKS[thing][needed]
    const kept = (byKind.get(thing) ?? []).filter(
      ({ fields }) => !needed || !link || !isDead(link.to, fields[needed]),
    )
    for (const { id } of kept) known.add(`${thing} ${id}`)
    return kept
  })
  return living.map(known => ({ ...known, fields: pruned(known, isDead) }))
}

function pruned(
  { thing, fields }: KnownThing,
  isDead: (to: Linked, id: unknown) => boolean,
): Fields {
  const copy = { ...fields }
  for (const [field, { to, many, also, at, needed }] of Object.entries(LINKS[thing])) {
    const value = copy[field]
    if (value === undefined || value === null) continue
    if (at !== undefined) {
      const isLive = (item: Fields) => !isDead(to, item[at])
      const items = value as Fields[]
      copy[field] = needed
        ? items.filter(isLive)
        : items.map(item => (isLive(item) ? item : without(item, at)))
    } else if (many) copy[field] = (value as string[]).filter(id => id === also || !isDead(to, id))
    else if (isDead(to, value)) delete copy[field]
  }
  // A lag goes with its dependency.
  const { lags, dependsOn } = copy as { lags?: { on: string }[]; dependsOn?: string[] }
  if (lags) copy.lags = lags.filter(({ on }) => dependsOn?.includes(on))
  return copy
}

function without(item: Fields, name: string): Fields {
  const { [name]: _, ...rest } = item
  return rest
}

function termsIn(things: KnownThing[]): string[] {
  const { fields } = things.find(({ thing }) => thing === 'process') ?? {}
  const named = (to: Linked, terms: unknown) =>
    ((terms ?? []) as (string | Term)[]).map(
      term => `${to} ${typeof term === 'string' ? term : term.id}`,
    )
  return [
    ...named('region', fields?.regions),
    ...named('stakeholder group', fields?.stakeholderGroups),
    ...named('question', fields?.questions),
    ...named('action line', fields?.actionLines),
  ]
}
