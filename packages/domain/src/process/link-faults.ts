import type { Fields, Thing } from '../change/change.ts'
import type { Fault } from '../fault.ts'
import type { Milestone } from '../milestone/milestone.ts'
import { lagFaults } from '../schedule/dependency-faults.ts'

/** What a field may name by its id. */
export type Linked =
  | 'body'
  | 'mandate'
  | 'milestone'
  | 'meeting'
  | 'decision'
  | 'source'
  | 'region'
  | 'question'
  | 'action line'
  | 'stakeholder group'

type Link = { to: Linked; many?: boolean; also?: string }

const source: Record<string, Link> = { source: { to: 'source' } }

/** The fields of each thing that name others; `also` is a word that stands beside the ids. */
export const LINKS: Record<Thing, Record<string, Link>> = {
  process: { goal: { to: 'milestone' }, leads: { to: 'body', many: true } },
  source: {},
  body: { region: { to: 'region' }, ...source },
  mandate: { body: { to: 'body' }, ...source },
  milestone: {
    roadmap: { to: 'body' },
    mandate: { to: 'mandate' },
    dependsOn: { to: 'milestone', many: true },
    contributesTo: { to: 'milestone', many: true },
    ...source,
  },
  consultation: {
    organisers: { to: 'body', many: true },
    region: { to: 'region' },
    stakeholderGroups: { to: 'stakeholder group', many: true },
    questions: { to: 'question', many: true },
    actionLines: { to: 'action line', many: true },
    feedsInto: { to: 'milestone', many: true },
    ...source,
  },
  output: { milestone: { to: 'milestone' } },
  meeting: { organisers: { to: 'body', many: true }, ...source },
  decision: { meeting: { to: 'meeting' } },
  action: {
    responsible: { to: 'body', many: true },
    mandate: { to: 'mandate' },
    askedOf: { to: 'stakeholder group', many: true, also: 'all' },
    decision: { to: 'decision' },
    ...source,
  },
}

/** A link from a field: where it stands, to what. */
export type NamedLink = { path: string; to: Linked; id: string }

/** The ids that a thing names. */
export function linksOf(thing: Thing, fields: Fields): NamedLink[] {
  return Object.entries(LINKS[thing]).flatMap(([field, { to, many, also }]) => {
    const value = fields[field]
    if (value === undefined || value === null) return []
    if (!many) return [{ path: field, to, id: value as string }]
    return (value as string[])
      .map((id, index) => ({ path: `${field}[${index}]`, to, id }))
      .filter(({ id }) => id !== also)
  })
}

/**
 * What is wrong with the links of a thing: those that lead nowhere, are named twice, or lead back
 * to it. `isKnown` says what there is; `prefix` is put before each path.
 */
export function linkFaults(
  thing: Thing,
  fields: Fields,
  isKnown: (to: Linked, id: string) => boolean,
  prefix = '',
): Fault[] {
  const seen = new Set<string>()
  const links = linksOf(thing, fields).flatMap(({ path, to, id }) => {
    const faults: Fault[] = []
    const at = `${prefix}${path}`
    if (!isKnown(to, id)) faults.push({ path: at, message: `no ${to} "${id}"` })
    const key = `${path.replace(/\[\d+\]$/, '')} ${id}`
    if (seen.has(key)) faults.push({ path: at, message: `the ${to} "${id}" is named twice` })
    seen.add(key)
    if (thing === 'milestone' && path.startsWith('contributesTo') && id === fields.id) {
      faults.push({ path: at, message: `"${id}" contributes to itself` })
    }
    return faults
  })
  return thing === 'milestone'
    ? [...links, ...lagFaults(fields as Milestone, () => undefined, prefix)]
    : links
}
