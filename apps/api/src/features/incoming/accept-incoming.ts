import { findBody } from '@tributary/database/body/list-bodies'
import {
  acceptIncoming as accept,
  acceptingIncoming,
  findIncoming,
  type StoredIncoming,
} from '@tributary/database/calendar/incoming'
import { selectThing } from '@tributary/database/thing/select-things'
import { askedOf, settledBy, writtenOver } from '@tributary/domain/calendar/compare-calendar'
import type { Fields } from '@tributary/domain/change/change'
import { differences, withFields } from '@tributary/domain/change/fields'
import { messagesIn } from '@tributary/messages/messages'
import type { Deps } from '../../deps.ts'
import type { PermittedPerson } from '../../permit.ts'
import { changeThing } from '../change/change-thing.ts'
import { createThing } from '../change/create-thing.ts'
import type { Refused, Written } from '../change/write-thing.ts'
import { type DecidedIncoming, findDecidable, whyNot } from './decline-incoming.ts'

type Input = {
  processId: string
  id: string
  hash: string
  /** For a new one: the consultation that it is. */
  consultation?: string | undefined
  /** The revision of the consultation that was seen. */
  revision?: number | undefined
  /** What is written beside what the calendar says, or instead. */
  fields?: Fields | undefined
  reason?: string | undefined
}

export type AcceptedIncoming = DecidedIncoming | Refused

/** Accepts what a calendar asks for, and makes or changes the consultation in the same moment. */
export async function acceptIncoming(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: PermittedPerson,
  input: Input,
): Promise<AcceptedIncoming> {
  const { db } = deps
  const { processId, id, consultation: named } = input
  const found = await findDecidable(db, actor, input)
  if (!found.ok) return found
  const { incoming } = found
  const { consultation } = incoming
  if (consultation !== null && named !== undefined && named !== consultation) {
    const message = `it is the consultation "${consultation}"`
    return { ok: false, reason: 'faulty', faults: [{ path: 'consultation', message }] }
  }
  const body = await findBody(db, processId, incoming.body)
  const reason =
    input.reason ??
    messagesIn('en').t('incoming.inHistory', { body: body?.acronym ?? incoming.body })
  const target = consultation ?? named
  const asked = { ...input, reason }
  const written =
    target === undefined
      ? await create(deps, actor, incoming, asked)
      : await change(deps, actor, incoming, { ...asked, target })
  const after = await findIncoming(db, processId, id)
  if (!after) return { ok: false, reason: 'missing' }
  if (written.ok) return { ok: true, incoming: after }
  // Of two who decide at once, one is told what the other decided.
  const isOpen = after.status === 'open' && after.hash === input.hash
  return isOpen ? written : { ok: false, reason: whyNot(after) }
}

function create(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: PermittedPerson,
  incoming: StoredIncoming,
  { processId, fields: given = {}, reason }: Input,
): Promise<Written> {
  const blank = {
    organisers: [incoming.body],
    stakeholderGroups: [],
    questions: [],
    feedsInto: [],
    confidence: 'unverified',
  }
  const fields = withFields({ ...blank, ...incoming.fields }, given)
  const also = (made: string) => acceptingIncoming(deps.db, acceptance(deps, actor, incoming, made))
  return createThing(deps, actor, { processId, thing: 'consultation', fields, reason, also })
}

async function change(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: PermittedPerson,
  incoming: StoredIncoming,
  { processId, target, revision, fields: given = {}, reason }: Input & { target: string },
): Promise<Written> {
  const stored = await selectThing(deps.db, 'consultation', processId, target)
  if (!stored) {
    const message = `no consultation "${target}" in this process`
    return { ok: false, reason: 'faulty', faults: [{ path: 'consultation', message }] }
  }
  if (revision === undefined) {
    const message = 'is needed: the revision of the consultation that you saw'
    return { ok: false, reason: 'faulty', faults: [{ path: 'revision', message }] }
  }
  const accepted = acceptance(deps, actor, incoming, target)
  const fields: Fields = { ...writtenOver(incoming.kind, askedOf(incoming)), ...given }
  const done = await changeThing(deps, actor, {
    processId,
    thing: 'consultation',
    id: target,
    expected: revision,
    fields: () => fields,
    verb: fields.status === 'cancelled' ? 'cancel' : 'change',
    reason,
    also: acceptingIncoming(deps.db, accepted),
  })
  // What stands there already is not written again, and is accepted all the same.
  const isWritten = Object.keys(
    differences(stored.fields, withFields(stored.fields, fields)),
  ).length
  if (done.ok && isWritten === 0) await accept(deps.db, accepted)
  return done
}

function acceptance(
  { now }: Pick<Deps, 'now'>,
  { personId }: PermittedPerson,
  incoming: StoredIncoming,
  consultation: string,
) {
  const { id, hash } = incoming
  return { id, hash, personId, at: now(), consultation, settled: settledBy(incoming) }
}
