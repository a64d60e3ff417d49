import { listActions } from '@tributary/database/action/list-actions'
import { findBody, listBodies } from '@tributary/database/body/list-bodies'
import { listIncoming } from '@tributary/database/calendar/incoming'
import { listChanges } from '@tributary/database/change/list-changes'
import { readRecord } from '@tributary/database/change/read-record'
import { listUnmailedMentions } from '@tributary/database/comment/mentions'
import type { Database } from '@tributary/database/connection/database'
import { listAcknowledgements } from '@tributary/database/consultation/acknowledgements'
import { listConsultations } from '@tributary/database/consultation/list-consultations'
import { listMandates } from '@tributary/database/mandate/list-mandates'
import { listMilestones } from '@tributary/database/milestone/list-milestones'
import { findParticipantByEmail } from '@tributary/database/person/list-people'
import { findProcess } from '@tributary/database/process/list-processes'
import { askedBy } from '@tributary/domain/action/asked-by'
import { withoutPrivate } from '@tributary/domain/change/without-names'
import { addDays, type Day, dayIn } from '@tributary/domain/date/day'
import { momentBefore } from '@tributary/domain/date/moment-before'
import { composeDigest } from '@tributary/domain/digest/compose-digest'
import { type RenderedDigest, renderDigest } from '@tributary/mail/digest/render-digest'
import { messagesIn } from '@tributary/messages/messages'
import type { Deps } from '../../deps.ts'
import { followedBy, mayFollow } from '../calendar/may-follow.ts'

const ALL = { page: 1, pageSize: 100_000 }

type Input = {
  processId: string
  body: string
  on?: Day | undefined
  origin: string
  /** The address of whom it goes to: what waits for them is for them alone. */
  to?: string | undefined
}

type Told = { commentId: number; personId: string }

export type ReadDigest =
  | { ok: true; digest: RenderedDigest; on: Day; told: Told[] }
  | { ok: false; reason: 'no_process' | 'no_body' }

/** The weekly digest for the lead of a body as it would be sent on a day; without one, today. */
export async function readDigest(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  input: Input,
): Promise<ReadDigest> {
  const preparation = await findProcess(db, input.processId)
  if (!preparation) return { ok: false, reason: 'no_process' }
  const body = await findBody(db, input.processId, input.body)
  if (!body) return { ok: false, reason: 'no_body' }
  const on = input.on ?? dayIn(now(), body.timeZone)
  // A day of margin on each side: the domain cuts by the body's own calendar.
  const since = `${addDays(on, -9)}T00:00:00.000Z`
  const before = `${addDays(on, 2)}T00:00:00.000Z`
  const [milestones, consultations, actions, changes, bodies, mandates] = await Promise.all([
    listMilestones(db, input.processId, {}, ALL),
    listConsultations(db, input.processId, {}, ALL),
    listActions(db, input.processId, {}, ALL),
    listChanges(db, input.processId, { since, before }, ALL),
    listBodies(db, input.processId, ALL),
    listMandates(db, input.processId, ALL),
  ])
  const facts = {
    preparation,
    milestones: milestones.items,
    consultations: consultations.items,
    actions: askedBy(actions.items, mandates.items, on),
    changes: withoutPrivate(changes.items),
    records: await recordsOf(db, preparation.id, body.timeZone, on),
    acknowledged: [...(await listAcknowledgements(db, preparation.id)).keys()],
  }
  const { personId, mentions, incoming } = await ownOf(db, input)
  const digest = renderDigest(composeDigest(facts, body, on), {
    messages: messagesIn('en'),
    origin: input.origin,
    acronyms: new Map(bodies.items.map(({ id, acronym }) => [id, acronym])),
    mentions,
    incoming,
  })
  return { ok: true, digest, on, told: mentions.map(({ commentId }) => ({ commentId, personId })) }
}

// As the week began and as it ended, on the body's own calendar.
async function recordsOf(db: Database, processId: string, timeZone: string, on: Day) {
  const [before, after] = await Promise.all(
    [7, 0].map(days => readRecord(db, processId, momentBefore(on, timeZone, days))),
  )
  if (!after) return undefined
  const earlier = before && { record: before, on: addDays(on, -7) }
  return { before: earlier, after: { record: after, on } }
}

/** What is for the recipient alone, as somebody who takes part. */
async function ownOf(db: Database, { processId, to }: Input) {
  const person = to && (await findParticipantByEmail(db, processId, to.toLowerCase()))
  if (!person) return { personId: '', mentions: [], incoming: 0 }
  const { id: personId, role, body } = person
  const actor = { personId, role, ...(body !== null && { body }) }
  const [mentions, incoming] = await Promise.all([
    listUnmailedMentions(db, { processId, personId }),
    mayFollow(actor).ok ? countIncoming(db, processId, followedBy(actor)) : 0,
  ])
  return { personId, mentions, incoming }
}

async function countIncoming(db: Database, processId: string, bodies: string[] | undefined) {
  const filter = { status: 'open', bodies } as const
  return (await listIncoming(db, processId, filter, { page: 1, pageSize: 1 })).total
}
