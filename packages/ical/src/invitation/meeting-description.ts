import type { Day } from '@tributary/domain/date/day'
import { whenOf } from '@tributary/domain/date/when'
import type { AgendaItem } from '@tributary/domain/meeting/meeting'
import { daysOfSeries, type Occurrence } from '@tributary/domain/meeting/occurrences'
import { readRule } from '@tributary/domain/meeting/rule'
import { placeOfZone, writeDate } from '@tributary/messages/date'
import { recurrenceSentence } from '@tributary/messages/recurrence-sentence'
import type { Said } from '../feed/described.ts'
import type { Invitation } from './invitation.ts'

/** What is told of a meeting, by whatever way. */
export type ToldMeeting = Pick<
  Invitation,
  'meeting' | 'acronyms' | 'origin' | 'processId' | 'messages'
>

/** What an invitation says in full, in plain text, with the link back as its last line. */
export function meetingDescription(told: ToldMeeting, one?: Occurrence): string {
  return meetingLines(told, one)
    .map(({ text }) => text)
    .join('\n')
}

/** What is said of a meeting, or of one of a series, line by line. */
export function meetingLines(told: ToldMeeting, one?: Occurrence): Said[] {
  const { meeting, messages, acronyms, origin, processId } = told
  const { joinLink, note } = meeting
  const { t } = messages
  const bodies = messages.list(meeting.organisers.map(id => acronyms.get(id) ?? id))
  const agenda = agendaFor(meeting.agenda ?? [], one?.on)
  const link = `${origin}/${processId}/meetings/${meeting.id}${one?.on ? `?day=${one.on}` : ''}`
  return [
    { text: meetingDate(told, one) },
    ...(joinLink ? [{ text: t('attendance.ical.join', { link: joinLink }), link: joinLink }] : []),
    ...(bodies ? [{ text: t('attendance.ical.organisers', { bodies }) }] : []),
    ...(agenda.length > 0 ? [{ text: t('attendance.ical.agenda') }] : []),
    ...agenda.map(item => ({ text: itemLine(item, told) })),
    ...(note ? [{ text: note }] : []),
    { text: link, link, label: t('calendar.open') },
  ]
}

/** When a meeting is, in words: of a series how it recurs, of one of them its own date. */
export function meetingDate(
  { meeting, messages }: Pick<Invitation, 'meeting' | 'messages'>,
  one?: Occurrence,
): string {
  const read = one || meeting.recurrence === undefined ? undefined : readRule(meeting.recurrence)
  if (read?.ok) {
    return recurrenceSentence(messages, read.rule, { ...meeting, days: daysOfSeries(meeting) })
  }
  const of = one ?? meeting
  const when = whenOf(of)
  const days = writeDate(messages, of)
  if (when.kind !== 'timed') return days
  return messages.t('attendance.ical.hours', {
    days,
    from: when.startsAt.slice(11),
    to: when.endsAt.slice(11),
    place: placeOfZone(when.timeZone),
  })
}

// What is open; of a series, what stands on every agenda, and what was put down for this one.
function agendaFor(agenda: AgendaItem[], on: Day | undefined): AgendaItem[] {
  return agenda.filter(
    item => item.closedOn === undefined && (item.on === undefined || item.on === on),
  )
}

function itemLine({ title, owner, minutes }: AgendaItem, told: ToldMeeting): string {
  const { t, list } = told.messages
  const of = [
    ...(owner === undefined ? [] : [told.acronyms.get(owner) ?? owner]),
    ...(minutes === undefined ? [] : [t('attendance.ical.minutes', { minutes })]),
  ]
  if (of.length === 0) return t('attendance.ical.item', { title })
  return t('attendance.ical.itemOf', { title, of: list(of) })
}
