import type { Consultation } from '@tributary/domain/consultation/consultation'
import type { Milestone } from '@tributary/domain/milestone/milestone'
import type { Messages } from '@tributary/messages/messages'

/** When the log first and last spoke of a thing (UTC, ISO 8601), and how often it changed. */
export type Logged = { revision: number; createdAt: string; changedAt: string }

/** A thing that a feed may hold. */
export type FeedEntry =
  | { thing: 'milestone'; of: Milestone; logged: Logged }
  | { thing: 'consultation'; of: Consultation; logged: Logged }

/** What a feed is about. */
export type FeedScope =
  | { kind: 'all' }
  | { kind: 'roadmap'; body: string }
  | { kind: 'shared' }
  | { kind: 'consultations' }

export type FeedSettings = {
  processId: string
  processTitle: string
  /** Acronyms by body id. */
  acronyms: Map<string, string>
  /** Titles by milestone id, for what an entry feeds into. */
  titles: Map<string, string>
  scope: FeedScope
  /** Whether dates known to the quarter or the year take part. */
  imprecise: boolean
  /** Where the app is, without a slash at the end. */
  origin: string
  /** The path of the feed itself. */
  path: string
  messages: Messages
}
