/** Everything that has a row of its own, a revision and entries in the change log. */
export const THINGS = [
  'process',
  'source',
  'body',
  'mandate',
  'milestone',
  'output',
  'consultation',
  'meeting',
  'decision',
  'action',
] as const
export type Thing = (typeof THINGS)[number]

export const CHANGE_VERBS = ['create', 'change', 'cancel', 'restore'] as const
export type ChangeVerb = (typeof CHANGE_VERBS)[number]

/** Some fields of a thing; null stands for a field that is absent on that side. */
export type Fields = Record<string, unknown>

/**
 * One recorded fact. `at` is the instant from which the record said so, `recordedAt` the instant
 * at which it was written: they differ only for what was imported (UTC, ISO 8601).
 */
export type Change = {
  id: number
  at: string
  recordedAt: string
  thing: Thing
  thingId: string
  /** The revision of the thing that this change made; counts from 1. */
  revision: number
  verb: ChangeVerb
  title: string
  /** Null on creation. Holds the changed fields only. */
  before: Fields | null
  after: Fields
  imported: boolean
  actor: string | null
  /** The body for which the actor wrote. */
  actorBody?: string | undefined
  /** The name of the token with which a script wrote. */
  via?: string | undefined
  reason?: string | undefined
  /** When an imported earlier date was announced, as precisely as its source says. */
  saidOn?: string | undefined
  source?: string | undefined
}
