import type { SentInvitations } from '@tributary/contract/attendance/schema'
import { noteInvited, noteUninvited } from '@tributary/database/attendance/attendances'
import { isArchived } from '@tributary/database/process/is-archived'
import { selectThing } from '@tributary/database/thing/select-things'
import { replay } from '@tributary/domain/change/replay'
import { addDays } from '@tributary/domain/date/day'
import { windowOfFields } from '@tributary/domain/date/when'
import type { DueMessage } from '@tributary/domain/meeting/due-messages'
import type { Meeting } from '@tributary/domain/meeting/meeting'
import { type MeetingNews, newsOfMeeting } from '@tributary/domain/meeting/news-of-meeting'
import { occurrencesOf } from '@tributary/domain/meeting/occurrences'
import type { Invitation } from '@tributary/ical/invitation/invitation'
import { meetingDate } from '@tributary/ical/invitation/meeting-description'
import { renderCancellation, renderRequest } from '@tributary/ical/invitation/render-invitation'
import { meetingLetter } from '@tributary/mail/attendance/meeting-letter'
import { renderLetter } from '@tributary/mail/letter/render-letter'
import type { Message } from '@tributary/mail/transport/mailer'
import { messagesIn } from '@tributary/messages/messages'
import type { Deps } from '../../deps.ts'
import { type LoadedInvitations, loadInvitations } from './load-invitations.ts'

type Sending = Pick<Deps, 'db' | 'now' | 'mailer' | 'mailFrom' | 'replyTo' | 'log'>

export type SendingDone =
  | { ok: true; sent: SentInvitations }
  | { ok: false; reason: 'missing' | 'archived' | 'undated' | 'over' }

// Mail that is on its way at once.
const AT_ONCE = 4

/**
 * Sends what people have still to be sent of a meeting: invitations, updates, cancellations. Each is
 * noted once the mailer took it, so that to send again reaches those who were not reached.
 */
export async function sendInvitations(
  deps: Sending,
  { processId, id, origin }: { processId: string; id: string; origin: string },
): Promise<SendingDone> {
  const { db, now } = deps
  const loaded = await loadInvitations(db, processId, id)
  if (!loaded) return { ok: false, reason: 'missing' }
  if (await isArchived(db, processId)) return { ok: false, reason: 'archived' }
  const { meeting, due, invitees, left, sequence } = loaded
  if (meeting.precision !== 'day') return { ok: false, reason: 'undated' }
  // Somewhere on Earth it is still yesterday.
  const yesterday = addDays(now().slice(0, 10), -1)
  if (occurrencesOf(meeting).every(one => windowOfFields(one).end < yesterday)) {
    return { ok: false, reason: 'over' }
  }
  const preparation = await selectThing(db, 'process', processId, processId)
  const by = loaded.acronyms.get(meeting.organisers[0] ?? '') ?? String(preparation?.fields.title)
  const compose = composer(loaded, { processId, origin, by, replyTo: deps.replyTo })
  const reached: SentInvitations['reached'] = []
  const failed: SentInvitations['failed'] = []
  for (let from = 0; from < due.length; from += AT_ONCE) {
    await Promise.all(due.slice(from, from + AT_ONCE).map(send))
  }
  const upToDate = invitees.filter(({ email }) => !due.some(message => message.email === email))
  return {
    ok: true,
    sent: {
      sequence,
      reached,
      failed,
      upToDate: meeting.status === 'cancelled' ? 0 : upToDate.length,
      leftOut: left.map(body => ({ body, why: 'withdrawn' })),
    },
  }

  async function send(message: DueMessage): Promise<void> {
    const { name, email, body = null, personId, kind } = message
    const told = { name, body, kind }
    const { mail, news } = compose(message)
    const done = await deps.mailer.send({ ...mail, from: deps.mailFrom, to: email })
    if (!done.ok) {
      deps.log('error', { event: 'mail failed', kind: 'meeting', reason: done.reason })
      const why =
        done.reason === 'try_later'
          ? 'The mail server did not take it now. Send again in some minutes.'
          : `The mail server refused it: ${done.detail || 'it does not say why'}.`
      failed.push({ ...told, why })
      return
    }
    const of = { processId, meeting: id, on: '', email, name, body, personId: personId ?? null }
    const at = now()
    if (kind === 'cancellation') await noteUninvited(db, of, { at, sequence })
    else await noteInvited(db, of, { at, sequence, asksAnew: askedAnew(news) })
    reached.push(told)
  }
}

// To what somebody has to answer again: all where the series is at other times, else what was moved.
function askedAnew(news: MeetingNews | undefined): 'all' | string[] {
  if (!news) return []
  return news.isElsewhen ? 'all' : news.moved.map(({ on }) => on)
}

type Composed = { mail: Omit<Message, 'from' | 'to'>; news: MeetingNews | undefined }

function composer(
  { meeting, log, kept, sequence, acronyms }: LoadedInvitations,
  {
    processId,
    origin,
    by,
    replyTo,
  }: { processId: string; origin: string; by: string; replyTo: string },
): (message: DueMessage) => Composed {
  const messages = messagesIn('en')
  const isCancelled = meeting.status === 'cancelled'
  const known = new Map<number, MeetingNews>()
  const logged = {
    revision: sequence + 1,
    createdAt: log[0]?.at ?? '',
    changedAt: log.at(-1)?.at ?? '',
  }
  return ({ name, email, optional, kind, has }) => {
    const row = kept.find(one => one.on === '' && one.email === email)
    const news = kind === 'update' && has !== null ? newsSince(has) : undefined
    const invitation: Invitation = {
      processId,
      meeting,
      logged,
      organiser: { name: by, email: replyTo },
      attendee: { name, email, optional, reply: replyIn(row?.reply, news) },
      acronyms,
      origin,
      messages,
    }
    const letter = meetingLetter(messages, {
      title: meeting.title,
      by,
      when: meetingDate(invitation),
      place: meeting.place,
      joinLink: meeting.joinLink,
      kind,
      news,
      isCancelled,
      href: `${origin}/${processId}/meetings/${meeting.id}`,
    })
    // Who was invited, uninvited and is invited again gets another one.
    const since = row?.uninvitedAt ?? row?.invitedAt ?? ''
    const key = `meeting/${processId}/${meeting.id}/${sequence}/${kind}/${since}/${email}`
    return {
      mail: {
        key,
        ...renderLetter(messages, letter),
        calendar: calendarOf(kind, invitation, news),
      },
      news,
    }
  }

  function newsSince(has: number): MeetingNews {
    const news = known.get(has) ?? newsOfMeeting(replay(log.slice(0, has + 1)) as Meeting, meeting)
    known.set(has, news)
    return news
  }
}

function replyIn(
  reply: Invitation['attendee']['reply'] = 'needs-action',
  news: MeetingNews | undefined,
): Invitation['attendee']['reply'] {
  return news?.isElsewhen ? 'needs-action' : reply
}

function calendarOf(
  kind: DueMessage['kind'],
  invitation: Invitation,
  news: MeetingNews | undefined,
): NonNullable<Message['calendar']> {
  if (kind === 'cancellation') return { method: 'CANCEL', text: renderCancellation(invitation) }
  if (!news?.isCancelledOnly) return { method: 'REQUEST', text: renderRequest(invitation) }
  const days = news.cancelled.flatMap(({ on }) => on ?? [])
  return { method: 'CANCEL', text: renderCancellation(invitation, days) }
}
