import type { Fields, Thing } from '@tributary/domain/change/change'
import { SHAPES } from '../thing/shapes.ts'

// What a thing is found by beside its title.
const TEXTS: Record<Thing, string[]> = {
  process: [],
  source: ['url'],
  body: ['acronym', 'dutyStation'],
  mandate: ['summary', 'note'],
  milestone: ['place', 'mandate', 'note'],
  output: ['symbol'],
  consultation: ['hostEvent', 'city', 'venue', 'partners', 'outcome', 'note'],
  meeting: ['place', 'note'],
  decision: [],
  action: ['mandate', 'note'],
}

/** The words by which a thing with these fields is found. */
export function searchEntryOf(thing: Thing, id: string, fields: Fields) {
  const texts = TEXTS[thing].flatMap(field => (fields[field] as string | string[] | null) ?? [])
  const title = fields[SHAPES[thing].titleField] ?? id
  return { title: String(title), text: texts.join('\n') }
}
