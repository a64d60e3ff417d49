import type { Fields } from '../change/change.ts'
import type { Invitee } from './invitees.ts'

/** What is kept of somebody's invitation. */
export type KeptInvitation = Invitee & {
  /** The SEQUENCE of what they were last sent. */
  invitedSequence: number | null
  uninvitedAt: string | null
}

export type DueKind = 'invitation' | 'update' | 'cancellation'

/** A message that somebody has still to get. */
export type DueMessage = Invitee & {
  kind: DueKind
  /** The SEQUENCE of what they have; null where they have nothing. */
  has: number | null
}

// What an invitation tells, and a calendar holds.
const TOLD = [
  'title',
  'start',
  'end',
  'startsAt',
  'endsAt',
  'timeZone',
  'place',
  'joinLink',
  'recurrence',
  'exceptions',
  'status',
]

/**
 * The SEQUENCE from which on an invitation is up to date, given the log of its meeting: that of the
 * last revision which changed what it tells.
 */
export function sequenceDue(log: { revision: number; after: Fields }[]): number {
  const last = log.findLast(({ after }) => TOLD.some(field => field in after))
  return (last?.revision ?? 1) - 1
}

/**
 * The messages that are due: invitations to those who have none, updates to those who have an older
 * one, cancellations to those who are invited no more, or to all where the meeting is cancelled.
 */
export function dueMessages(
  invitees: Invitee[],
  kept: KeptInvitation[],
  { sequence, isCancelled }: { sequence: number; isCancelled: boolean },
): DueMessage[] {
  const holding = new Map(
    kept
      .filter(
        ({ invitedSequence, uninvitedAt }) => invitedSequence !== null && uninvitedAt === null,
      )
      .map(invitation => [invitation.email, invitation]),
  )
  const asked = isCancelled ? [] : invitees
  const emails = new Set(asked.map(({ email }) => email))
  const gone = [...holding.values()].filter(({ email }) => !emails.has(email))
  return [
    ...asked.flatMap((invitee): DueMessage[] => {
      const has = holding.get(invitee.email)?.invitedSequence ?? null
      if (has === null) return [{ ...invitee, kind: 'invitation', has }]
      return has < sequence ? [{ ...invitee, kind: 'update', has }] : []
    }),
    ...gone.map(
      ({ invitedSequence, uninvitedAt: _, ...invitee }): DueMessage => ({
        ...invitee,
        kind: 'cancellation',
        has: invitedSequence,
      }),
    ),
  ]
}
