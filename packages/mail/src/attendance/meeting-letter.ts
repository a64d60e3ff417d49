import type { DueKind } from '@tributary/domain/meeting/due-messages'
import type { MeetingNews } from '@tributary/domain/meeting/news-of-meeting'
import type { Occurrence } from '@tributary/domain/meeting/occurrences'
import { placeOfZone, writeDate, writeDay } from '@tributary/messages/date'
import type { Messages } from '@tributary/messages/messages'
import { cut } from '../digest/cut.ts'
import type { Letter } from '../letter/render-letter.ts'
import { headerLine } from '../transport/mailer.ts'

/** A meeting as the mail tells it to somebody who is, or was, invited. */
export type ToldMeeting = {
  title: string
  /** Who asks: the body that hosts, or the process. */
  by: string
  /** When it is, in words. */
  when: string
  place?: string | undefined
  joinLink?: string | undefined
  kind: DueKind
  /** What is new since they were told; of updates. */
  news?: MeetingNews | undefined
  /** Whether the meeting is cancelled, and not only their invitation. */
  isCancelled: boolean
  href: string
}

const TITLE = 140
const MOST_LINES = 20

/** The mail that goes with a scheduling message: it says in words what a calendar does with it. */
export function meetingLetter(messages: Messages, told: ToldMeeting): Letter {
  const { t } = messages
  const { by, when, place, joinLink, href } = told
  const title = cut(headerLine(told.title), TITLE)
  const what = whatOf(told)
  const facts = [
    when,
    place,
    what === 'cancelled' || what === 'uninvited' || !joinLink
      ? undefined
      : t('attendance.mail.join', { link: joinLink }),
  ]
  const news = told.news ? newsLines(messages, told.news) : []
  return {
    subject: t(`attendance.mail.subject.${what}`, { title }),
    paragraphs: [
      t(`attendance.mail.lead.${what}`, { by: cut(headerLine(by), TITLE) }),
      [title, ...facts].filter(Boolean).join('\n'),
      ...(news.length > 0 ? [news.join('\n')] : []),
    ],
    button: { label: t('attendance.mail.open'), href },
    foot: t(`attendance.mail.foot.${what}`),
  }
}

type What = 'invited' | 'changed' | 'someCancelled' | 'cancelled' | 'uninvited'

function whatOf({ kind, news, isCancelled }: ToldMeeting): What {
  if (kind === 'invitation') return 'invited'
  if (kind === 'cancellation') return isCancelled ? 'cancelled' : 'uninvited'
  return news?.isCancelledOnly ? 'someCancelled' : 'changed'
}

function newsLines(messages: Messages, news: MeetingNews): string[] {
  const { t } = messages
  const lines = [
    ...news.moved.map(({ from, to }) =>
      t('attendance.mail.moved', {
        from: dateOf(messages, from),
        to: dateOf(messages, to),
        place: to.place !== from.place && to.place !== undefined ? `, ${to.place}` : '',
      }),
    ),
    ...news.cancelled.map(one => calledOff(messages, one)),
    ...news.restored.map(one => t('attendance.mail.restored', { date: dateOf(messages, one) })),
  ]
  const more = lines.length - MOST_LINES
  if (more <= 0) return lines
  return [...lines.slice(0, MOST_LINES), t('attendance.mail.more', { count: more })]
}

function calledOff(messages: Messages, one: Occurrence): string {
  const { t } = messages
  const date = one.on === undefined ? dateOf(messages, one) : writeDay(messages, one.on)
  return one.reason === undefined
    ? t('attendance.mail.calledOff', { date })
    : t('attendance.mail.calledOffFor', { date, reason: one.reason })
}

function dateOf(messages: Messages, one: Occurrence): string {
  const days = writeDate(messages, one)
  const { startsAt, endsAt, timeZone } = one
  if (!startsAt || !endsAt || !timeZone) return days
  const [from, to] = [startsAt.slice(11), endsAt.slice(11)]
  return messages.t('attendance.ical.hours', { days, from, to, place: placeOfZone(timeZone) })
}
