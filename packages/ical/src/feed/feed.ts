import type { Action } from '@tributary/domain/action/action'
import type { Consultation } from '@tributary/domain/consultation/consultation'
import type { Day } from '@tributary/domain/date/day'
import type { FeedChoice } from '@tributary/domain/feed/feed-choice'
import type { Meeting } from '@tributary/domain/meeting/meeting'
import type { Milestone } from '@tributary/domain/milestone/milestone'
import type { Messages } from '@tributary/messages/messages'

/** When the log first and last spoke of a thing (UTC, ISO 8601), and how often it changed. */
export type Logged = {
  revision: number
  createdAt: string
  changedAt: string
  /** When it became cancelled or was taken out; none of what stands. */
  cancelledAt?: string | undefined
  /** When an action was last said to be done. */
  completedAt?: string | undefined
}

/** A thing that a feed may hold. What is once given to a writer is never changed in place. */
export type FeedEntry =
  | { thing: 'milestone'; of: Milestone; logged: Logged }
  | { thing: 'consultation'; of: Consultation; logged: Logged }
  | { thing: 'meeting'; of: Meeting; logged: Logged }
  | { thing: 'action'; of: Action; logged: Logged }

/** Whose calendar a feed is. */
export type FeedReader = {
  personId: string
  /** The bodies for which they take part. */
  bodies: string[]
  /** The meetings to which they are invited. */
  meetings: ReadonlySet<string>
}

export type FeedSettings = {
  processId: string
  processTitle: string
  /** Acronyms by body id, in the order of the process. */
  acronyms: ReadonlyMap<string, string>
  /** Titles by milestone id, for what an entry refers to. */
  titles: ReadonlyMap<string, string>
  /**
   * When bodies were last given another acronym, and milestones another title (UTC, ISO 8601), by
   * id: entries that tell these names have changed then too.
   */
  renamedAt?:
    | { bodies: ReadonlyMap<string, string>; milestones: ReadonlyMap<string, string> }
    | undefined
  choice: FeedChoice
  /** Where the app is, without a slash at the end. */
  origin: string
  /** The path of the feed itself. */
  path: string
  /** The day (UTC) on which it is asked for: what is cancelled stays for a while. */
  on: Day
  messages: Messages
  /** Whose feed it is, where it is somebody's. */
  reader?: FeedReader | undefined
  /** Whether it has a secret address, and so what is for those who take part. */
  isPrivate: boolean
}
