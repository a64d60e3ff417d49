import type { Action } from '../action/action.ts'
import type { Body } from '../body/body.ts'
import type { Consultation } from '../consultation/consultation.ts'
import type { Decision, Meeting } from '../meeting/meeting.ts'
import type { Milestone } from '../milestone/milestone.ts'
import { canonicalFields } from '../process/canonical.ts'
import type { Mandate, Output, Process, Source } from '../process/process.ts'
import { type Fields, THINGS, type Thing } from './change.ts'
import { withFields } from './fields.ts'
import { type KnownThing, onlyLiveLinks } from './live-links.ts'

type Revised<Item> = Item & { revision: number }

/** A process as its record said at an instant: each thing with its revision, in the document's order. */
export type ProcessRecord = {
  process: Revised<Process>
  sources: Revised<Source>[]
  bodies: Revised<Body>[]
  mandates: Revised<Mandate>[]
  milestones: Revised<Milestone>[]
  outputs: Revised<Output>[]
  consultations: Revised<Consultation>[]
  meetings: Revised<Meeting>[]
  decisions: Revised<Decision>[]
  actions: Revised<Action>[]
}

/** One row of the log, as far as the record is made of it. */
export type LoggedRevision = {
  thing: Thing
  thingId: string
  revision: number
  at: string
  after: Fields
  /** The place of the thing in the document's list; with its first revision. */
  position: number
}

type Standing = KnownThing & { revision: number; position: number }

/** Gathers the log of a process, in its order, to the record as it said at an instant. */
export class RecordAsOf {
  #instant: string
  #things = new Map<string, Standing>()

  constructor(instant: string) {
    this.#instant = instant
  }

  /** Takes the next row; one of a later instant, or that builds on such a one, does not count. */
  add({ thing, thingId, revision, at, after, position }: LoggedRevision): void {
    if (at > this.#instant) return
    const key = `${thing} ${thingId}`
    const known = this.#things.get(key)
    if (revision !== (known?.revision ?? 0) + 1) return
    const fields = withFields(known?.fields ?? {}, after)
    const place = known?.position ?? position
    this.#things.set(key, { thing, id: thingId, fields, revision, position: place })
  }

  /** The record, or undefined where the process did not exist yet. */
  record(): ProcessRecord | undefined {
    const standing = [...this.#things.values()].toSorted((a, b) => a.position - b.position)
    const live = onlyLiveLinks(standing)
    const all = Map.groupBy(live, ({ thing }) => thing)
    const [process] = all.get('process') ?? []
    if (!process) return undefined
    const lists = Object.fromEntries(
      THINGS.map(thing => [LISTS[thing], (all.get(thing) ?? []).map(resourceOf)]),
    )
    return { ...lists, process: resourceOf(process) } as unknown as ProcessRecord
  }
}

function resourceOf({ thing, fields, revision }: Standing): Fields {
  return { ...canonicalFields(thing, fields), revision }
}

/** What the list of each kind is called in a document. */
export const LISTS = {
  process: 'process',
  source: 'sources',
  body: 'bodies',
  mandate: 'mandates',
  milestone: 'milestones',
  output: 'outputs',
  consultation: 'consultations',
  meeting: 'meetings',
  decision: 'decisions',
  action: 'actions',
} as const satisfies Record<Thing, keyof ProcessRecord>
