import type { Meeting } from '@tributary/domain/meeting/meeting'
import type { Messages } from '@tributary/messages/messages'
import type { Logged } from '../feed/feed.ts'

/** What somebody answered to an invitation, as iTIP says it in lower case. */
export type Reply = 'needs-action' | 'accepted' | 'tentative' | 'declined'

/** Somebody who is invited. */
export type Attendee = {
  name: string
  email: string
  /** Whether the meeting can do without them. */
  optional?: boolean | undefined
  reply: Reply
}

/** A meeting and who is asked to it by whom, as scheduling messages tell it (RFC 5546). */
export type Invitation = {
  processId: string
  meeting: Meeting
  logged: Logged
  organiser: { name: string; email: string }
  /** Whom this message goes to: it tells nobody the address of another. */
  attendee: Attendee
  /** Acronyms by body id. */
  acronyms: ReadonlyMap<string, string>
  /** Where the app is, without a slash at the end. */
  origin: string
  messages: Messages
}

/** Which of its scheduling messages somebody has: those of later revisions replace it. */
export function sequenceOf({ revision }: Pick<Logged, 'revision'>): number {
  return revision - 1
}
