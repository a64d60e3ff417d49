import type { TakenReplies } from '@tributary/contract/attendance/schema'
import { keepReply } from '@tributary/database/attendance/attendances'
import { dayIn } from '@tributary/domain/date/day'
import type { Meeting } from '@tributary/domain/meeting/meeting'
import { daysOfSeries } from '@tributary/domain/meeting/occurrences'
import { uidOf } from '@tributary/ical/feed/uid'
import { type ReadReply, readReplies } from '@tributary/ical/invitation/read-reply'
import type { Deps } from '../../deps.ts'
import { type LoadedInvitations, loadInvitations } from './load-invitations.ts'

export type ReplyTaken = { ok: true; taken: TakenReplies } | { ok: false; why: string }

type Input = {
  processId: string
  loaded: LoadedInvitations
  text: string
  /** The address that sent it, in lower case, where that is known. */
  from?: string | undefined
}

/**
 * Takes a reply that came by mail: one to this meeting, from somebody who was invited, to an
 * invitation that they were sent. Nothing is taken of one that is wrong in a part.
 */
export async function takeReply(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { processId, loaded, text, from }: Input,
): Promise<ReplyTaken> {
  const read = readReplies(text)
  if (!read.ok) return read
  const checked = read.replies.map(reply => check(reply, { processId, loaded, from }))
  const items: TakenReplies['items'] = []
  for (const one of checked) {
    if (!one.ok) return one
  }
  for (const one of checked) {
    if (!one.ok) continue
    const { on, row, reply } = one
    const { name, email, body, personId } = row
    const of = { processId, meeting: loaded.meeting.id, on: on ?? '', name, email, body, personId }
    const comment = reply.comment?.slice(0, 500) ?? null
    // A clock that goes ahead must not make an answer stand against later ones.
    const repliedAt = reply.answeredAt < now() ? reply.answeredAt : now()
    const kept = { reply: reply.reply, comment, repliedAt, repliedSequence: reply.sequence }
    if (!(await keepReply(db, of, kept))) {
      return { ok: false, why: `A later answer of ${name} is kept already: this one is older.` }
    }
    items.push({ name, on: on ?? null, reply: reply.reply, comment })
  }
  return { ok: true, taken: { items } }
}

type Checked =
  | { ok: false; why: string }
  | { ok: true; on: string | undefined; row: LoadedInvitations['kept'][number]; reply: ReadReply }

function check(
  reply: ReadReply,
  { processId, loaded, from }: Pick<Input, 'processId' | 'loaded' | 'from'>,
): Checked {
  const { meeting, kept } = loaded
  const { uid, email, recurrence, sequence } = reply
  if (uid !== uidOf({ thing: 'meeting', of: meeting }, processId)) {
    return { ok: false, why: 'It answers to another meeting than this one.' }
  }
  if (from !== undefined && from !== email) {
    return { ok: false, why: `It answers for ${email}, and the mail is from ${from}.` }
  }
  const row = kept.find(one => one.on === '' && one.email === email)
  if (!row || row.invitedSequence === null || row.uninvitedAt !== null) {
    return {
      ok: false,
      why: `${email} is not invited to this meeting: it is not theirs to answer.`,
    }
  }
  if (sequence > row.invitedSequence) {
    return { ok: false, why: `It answers to an invitation that ${email} was never sent.` }
  }
  const on = recurrence && dayOf(recurrence, meeting)
  if (on !== undefined && !daysOfSeries(meeting).includes(on)) {
    return { ok: false, why: `It answers for ${on}: there is no such meeting in this series.` }
  }
  return { ok: true, on, row, reply }
}

function dayOf(
  recurrence: NonNullable<ReadReply['recurrence']>,
  { timeZone = 'UTC' }: Meeting,
): string {
  return 'day' in recurrence ? recurrence.day : dayIn(recurrence.at, timeZone)
}

const UID = /^meeting-([a-z0-9-]+)\.([a-z0-9-]+)@tributary$/

/** Takes a reply that the server which takes mail hands on, to whichever meeting it is. */
export async function takeMailedReply(
  deps: Pick<Deps, 'db' | 'now'>,
  { from, text }: { from: string; text: string },
): Promise<ReplyTaken> {
  const read = readReplies(text)
  if (!read.ok) return read
  const [, id = '', processId = ''] = UID.exec(read.replies[0]?.uid ?? '') ?? []
  const loaded = id && (await loadInvitations(deps.db, processId, id))
  if (!loaded) return { ok: false, why: 'It answers to no meeting that is known here.' }
  const address = /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from
  return takeReply(deps, { processId, loaded, text, from: address.trim().toLowerCase() })
}
