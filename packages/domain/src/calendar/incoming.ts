import type { Fields } from '../change/change.ts'
import { Hash } from '../consultation/hash.ts'

/** What a calendar asks for: a new consultation, a change of one, or that it is cancelled. */
export const INCOMING_KINDS = ['new', 'changed', 'cancelled', 'gone'] as const
export type IncomingKind = (typeof INCOMING_KINDS)[number]

/** What became of it; what the calendar takes back before anybody decides is withdrawn. */
export const INCOMING_STATUSES = ['open', 'accepted', 'declined', 'withdrawn'] as const
export type IncomingStatus = (typeof INCOMING_STATUSES)[number]

/** What is known of an entry of a calendar. */
export type Incoming = {
  uid: string
  kind: IncomingKind
  status: IncomingStatus
  /** What the calendar says now. */
  fields: Fields
  /** What it said when that was accepted; null where it never was. */
  settled: Fields | null
  /** The consultation that was made or changed of it. */
  consultation: string | null
}

/** Names what a calendar asks for, so that nobody accepts what they have not seen. */
export function hashOfIncoming({ kind, fields }: Pick<Incoming, 'kind' | 'fields'>): string {
  const sorted = Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return new Hash().text(kind).text(JSON.stringify(sorted)).key()
}
