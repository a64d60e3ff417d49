import type { Fields, Thing } from '../change/change.ts'
import type { ProcessDocument } from './process.ts'

// Where these are false, empty or what goes without saying, they are left out.
const UNSAID: Partial<Record<Thing, string[]>> = {
  process: ['archived', 'visibility'],
  body: ['withdrawn'],
  milestone: ['dependsOn', 'lags', 'contributesTo', 'shared', 'fixed'],
  consultation: [
    'partners',
    'groupsHeard',
    'actionLines',
    'languages',
    'interpretation',
    'documents',
    'focalPoints',
    'inputs',
  ],
  meeting: ['bodies', 'guests', 'exceptions', 'agenda'],
  action: ['askedOf', 'milestones'],
}

/**
 * The one way to write a document: an optional list that is empty and a flag that is false are
 * left out, and a mandate without a paragraph says so with null. What export gives back.
 */
export function canonical(document: ProcessDocument): ProcessDocument {
  const all = <Item extends object>(thing: Thing, things: Item[]) =>
    things.map(fields => canonicalFields(thing, fields as Fields) as Item)
  return {
    ...document,
    process: canonicalFields('process', document.process) as ProcessDocument['process'],
    bodies: all('body', document.bodies),
    milestones: all('milestone', document.milestones),
    consultations: all('consultation', document.consultations),
    meetings: all('meeting', document.meetings),
    actions: all('action', document.actions),
  }
}

/** The same for the fields of one thing. */
export function canonicalFields(thing: Thing, fields: Fields): Fields {
  const copy = { ...fields }
  for (const field of UNSAID[thing] ?? []) {
    const value = copy[field]
    if (value === false || value === 'public' || (Array.isArray(value) && value.length === 0))
      delete copy[field]
  }
  if (thing !== 'action') return copy
  const { paragraph, ...rest } = copy
  return rest.mandate === undefined ? rest : { ...rest, paragraph: paragraph ?? null }
}
