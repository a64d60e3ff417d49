import type { Fields, Thing } from '../change/change.ts'
import type { Consultation } from '../consultation/consultation.ts'
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

type Link = {
  to: Linked
  many?: boolean
  also?: string
  /** Of a list whose items have more to say: where each of them names it. */
  at?: string
  /** Whether an item is none without it. */
  needed?: boolean
}

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
    groupsHeard: { to: 'stakeholder group', many: true },
    questions: { to: 'question', many: true },
    actionLines: { to: 'action line', many: true },
    feedsInto: { to: 'milestone', many: true },
    inputs: { to: 'milestone', many: true, at: 'into', needed: true },
    focalPoints: { to: 'body', many: true, at: 'body' },
    ...source,
  },
  output: { milestone: { to: 'milestone' } },
  meeting: {
    organisers: { to: 'body', many: true },
    bodies: { to: 'body', many: true },
    guests: { to: 'body', many: true, at: 'body' },
    agenda: { to: 'body', many: true, at: 'owner' },
    continues: { to: 'meeting' },
    ...source,
  },
  decision: { meeting: { to: 'meeting' } },
  action: {
    responsible: { to: 'body', many: true },
    mandate: { to: 'mandate' },
    askedOf: { to: 'stakeholder group', many: true, also: 'all' },
    decision: { to: 'decision' },
    meeting: { to: 'meeting' },
    milestones: { to: 'milestone', many: true },
    ...source,
  },
}

/** A link from a field: where it stands, to what. */
export type NamedLink = { path: string; to: Linked; id: string }

/** The ids that a thing names. */
export function linksOf(thing: Thing, fields: Fields): NamedLink[] {
  return Object.entries(LINKS[thing]).flatMap(([field, { to, many, also, at }]) => {
    const value = fields[field]
    if (value === undefined || value === null) return []
    if (at !== undefined) return namedIn(field, value as Fields[], { to, at })
    if (!many) return [{ path: field, to, id: value as string }]
    return (value as string[])
      .map((id, index) => ({ path: `${field}[${index}]`, to, id }))
      .filter(({ id }) => id !== also)
  })
}

function namedIn(
  field: string,
  items: Fields[],
  { to, at }: { to: Linked; at: string },
): NamedLink[] {
  return items.flatMap((item, index) => {
    const id = item[at]
    return typeof id === 'string' ? [{ path: `${field}[${index}].${at}`, to, id }] : []
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
  if (thing === 'consultation') return [...links, ...inputFaults(fields, prefix)]
  return thing === 'milestone'
    ? [...links, ...lagFaults(fields as Milestone, () => undefined, prefix)]
    : links
}

// What a consultation gave went to one of those that it feeds.
function inputFaults(
  { inputs = [], feedsInto = [] }: Pick<Partial<Consultation>, 'inputs' | 'feedsInto'>,
  prefix: string,
): Fault[] {
  return inputs.flatMap(({ into }, index) =>
    feedsInto.includes(into)
      ? []
      : [{ path: `${prefix}inputs[${index}].into`, message: `"${into}" is nothing that it feeds` }],
  )
}
