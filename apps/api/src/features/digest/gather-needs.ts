import { listPeoplesAttendances } from '@tributary/database/attendance/attendances'
import { listWaiting } from '@tributary/database/calendar/incoming'
import { listUnmailedMentions } from '@tributary/database/comment/mentions'
import type { Database } from '@tributary/database/connection/database'
import { listEditedBodies } from '@tributary/database/person/list-editors'
import { listProposals, type StoredProposal } from '@tributary/database/proposal/list-proposals'
import type { Fields } from '@tributary/domain/change/change'
import { withFields } from '@tributary/domain/change/fields'
import { addDays, type Day } from '@tributary/domain/date/day'
import type { DateFields } from '@tributary/domain/date/when'
import { FORTNIGHT } from '@tributary/domain/digest/dates-around'
import type { DigestFacts } from '@tributary/domain/digest/digest-facts'
import type { Personal, Unanswered, WaitingProposal } from '@tributary/domain/digest/needs'
import { occurrencesOf } from '@tributary/domain/meeting/occurrences'
import { subjectOf } from '@tributary/domain/person/may'
import type { Role } from '@tributary/domain/person/role'
import { followedBy, mayFollow } from '../calendar/may-follow.ts'

/** Who is asked for: what they are in the process, and for which bodies they read. */
export type Recipient = { personId: string; role: Role; body: string | null; bodies: string[] }

type Waiting = Awaited<ReturnType<typeof readWaiting>>

/** Finds what is for single people; what waits in a process is read once for all of them. */
export function needsGatherer(db: Database) {
  const read = new Map<string, Promise<Waiting>>()
  return async (
    processId: string,
    recipient: Recipient,
    { record, on }: Pick<DigestFacts, 'record' | 'on'>,
    /** The instant of what is known (UTC, ISO 8601): of a past one, nothing that came later. */
    until: string,
  ): Promise<Personal> => {
    const reading = read.get(processId) ?? readWaiting(db, processId)
    read.set(processId, reading)
    reading.catch(() => read.delete(processId))
    const waiting = await reading
    const { personId } = recipient
    return {
      personId,
      proposals: waiting.proposals
        .filter(({ proposedAt }) => proposedAt <= until)
        .filter(proposal => isFor(proposal, recipient, waiting.edited))
        .map(proposalIn),
      incoming: incomingFor(waiting.incoming, recipient, until),
      mentions: (waiting.mentions.get(personId) ?? []).filter(({ at }) => at <= until),
      unanswered: unansweredIn(record.meetings, waiting.attendances.get(personId) ?? [], on),
    }
  }
}

async function readWaiting(db: Database, processId: string) {
  const [proposals, edited, incoming, mentions, attendances] = await Promise.all([
    listProposals(db, processId, { status: 'open' }, { page: 1, pageSize: 10_000 }),
    listEditedBodies(db, processId),
    listWaiting(db, processId),
    listUnmailedMentions(db, { processId }),
    listPeoplesAttendances(db, processId),
  ])
  return {
    proposals: proposals.items,
    edited,
    incoming,
    mentions: Map.groupBy(mentions, ({ personId }) => personId),
    attendances: Map.groupBy(attendances, ({ personId }) => personId ?? ''),
  }
}

// As `decidersOf` finds them: the body's own people where it has editors, else the coordinators.
function isFor({ now }: StoredProposal, { role, body, bodies }: Recipient, edited: Set<string>) {
  const { shared, bodies: owners } = subjectOf('milestone', now)
  const isOfBodies = !shared && owners.some(owner => edited.has(owner))
  if (!isOfBodies) return role === 'coordinator'
  return owners.some(owner => owner === body || bodies.includes(owner))
}

function proposalIn({ id, milestone, fields, reason, ...proposal }: StoredProposal) {
  const isDate = 'start' in fields
  const proposed = isDate ? datesIn(withFields(proposal.now, fields)) : null
  return {
    id,
    milestone,
    title: String(proposal.now.title),
    by: proposal.proposer,
    reason,
    proposed,
    now: datesIn(proposal.now),
  } satisfies WaitingProposal
}

function datesIn(fields: Fields): DateFields {
  const { start, end, precision, startsAt, endsAt, timeZone } = fields as DateFields
  return { start, end, precision, startsAt, endsAt, timeZone }
}

function incomingFor(
  incoming: Waiting['incoming'],
  { personId, role, body }: Recipient,
  until: string,
): number {
  const actor = { personId, role, ...(body !== null && { body }) }
  if (!mayFollow(actor).ok) return 0
  const own = followedBy(actor)
  return incoming.filter(
    ({ body, since }) => since <= until && (own === undefined || own.includes(body)),
  ).length
}

// An answer to the series is one to each meeting of it.
function unansweredIn(
  meetings: DigestFacts['record']['meetings'],
  attendances: Awaited<ReturnType<typeof listPeoplesAttendances>>,
  on: Day,
): Unanswered[] {
  const window = { from: on, to: addDays(on, FORTNIGHT - 1) }
  const of = Map.groupBy(attendances, ({ meeting }) => meeting)
  return meetings.flatMap(meeting => {
    const kept = of.get(meeting.id) ?? []
    const whole = kept.find(attendance => attendance.on === '')
    if (!whole?.invitedAt || whole.uninvitedAt || whole.reply !== 'needs-action') return []
    const replies = new Map(kept.map(({ on, reply }) => [on, reply]))
    return occurrencesOf(meeting, window)
      .filter(({ isCancelled, on = '' }) => !isCancelled && isOpen(replies.get(on)))
      .slice(0, 1)
      .map(({ start, end, precision, startsAt, endsAt, timeZone }) => ({
        ...{ start, end, precision, startsAt, endsAt, timeZone },
        meeting: meeting.id,
        title: meeting.title,
      }))
  })
}

function isOpen(reply: string | undefined): boolean {
  return reply === undefined || reply === 'needs-action'
}
