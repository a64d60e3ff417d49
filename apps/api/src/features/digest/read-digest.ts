import { findBody } from '@tributary/database/body/list-bodies'
import { beginningOf } from '@tributary/database/change/read-record'
import { findParticipantByEmail } from '@tributary/database/person/list-people'
import { type Day, dayIn } from '@tributary/domain/date/day'
import { momentBefore } from '@tributary/domain/date/moment-before'
import { digestByDefault } from '@tributary/domain/digest/subscription'
import type { Deps } from '../../deps.ts'
import type { Stretch } from './gather-facts.ts'
import { digestWriter, type WriteFor, type WrittenDigest } from './write-digest.ts'

type Input = {
  processId: string
  body: string
  on?: Day | undefined
  origin: string
  /** The address of whom it goes to: what waits for them is for them alone. */
  to?: string | undefined
}

export type ReadDigest =
  | { ok: true; digest: Extract<WrittenDigest, { ok: true }>; on: Day }
  | Extract<WrittenDigest, { ok: false }>

/** The weekly digest for the lead of a body as it would be sent on a day; without one, today. */
export async function readDigest(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { processId, body: bodyId, origin, to, ...input }: Input,
): Promise<ReadDigest> {
  const began = await beginningOf(db, processId)
  if (began === undefined) return { ok: false, reason: 'no_process' }
  const body = await findBody(db, processId, bodyId)
  if (!body) return { ok: false, reason: 'no_body' }
  const { timeZone } = body
  const on = input.on ?? dayIn(now(), timeZone)
  const person = to && (await findParticipantByEmail(db, processId, to.toLowerCase()))
  const reader: WriteFor = {
    ...{ processId, timeZone, locale: 'en', choice: digestByDefault(bodyId) },
    ...(person ? { ...person, personId: person.id } : { personId: null }),
  }
  const stretch = weekBefore({ on, timeZone, now: now(), began })
  const digest = await digestWriter({ db }, { now: now(), origin }).write(reader, {
    on,
    ...stretch,
  })
  return digest.ok ? { ok: true, digest, on } : digest
}

type Week = { on: Day; timeZone: string; now: string; began: string }

/**
 * The log of the week before a day, to the present moment where the day is today or to come. Before
 * there was a record, it is as the record began.
 */
export function weekBefore({ on, timeZone, now, began }: Week): Stretch {
  const since = momentBefore(on, timeZone, 7)
  const end = momentBefore(on, timeZone)
  const isPast = on < dayIn(now, timeZone)
  if (!isPast) return { since, through: now }
  return { since, through: end < began ? began : end }
}
