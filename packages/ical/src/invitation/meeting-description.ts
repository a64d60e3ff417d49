import type { Day } from '@tributary/domain/date/day'
import { whenOf } from '@tributary/domain/date/when'
import type { AgendaItem } from '@tributary/domain/meeting/meeting'
import { daysOfSeries, type Occurrence } from '@tributary/domain/meeting/occurrences'
import { readRule } from '@tributary/domain/meeting/rule'
import { placeOfZone, writeDate } from '@tributary/messages/date'
import { recurrenceSentence } from '@tributary/messages/recurrence-sentence'
import type { Invitation } from './invitation.ts'

/** What an invitation says in full, in plain text, with the link back as its last line. */
export function meetingDescription(invitation: Invitation, one?: Occurrence): string {
  const { meeting, messages, acronyms, origin, processId } = invitation
  const { t } = messages
  const bodies = messages.list(meeting.organisers.map(id => acronyms.get(id) ?? id))
  const agenda = agendaFor(meeting.agenda ?? [], one?.on)
  return [
    meetingDate(invitation, one),
    meeting.joinLink && t('attendance.ical.join', { link: meeting.joinLink }),
    bodies && t('attendance.ical.organisers', { bodies }),
    ...(agenda.length > 0 ? [t('attendance.ical.agenda')] : []),
    ...agenda.map(item => itemLine(item, invitation)),
    meeting.note,
    `${origin}/${processId}/meetings/${meeting.id}${one?.on ? `?day=${one.on}` : ''}`,
  ]
    .filter(Boolean)
    .join('\n')
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

function itemLine({ title, owner, minutes }: AgendaItem, invitation: Invitation): string {
  const { t, list } = invitation.messages
  const of = [
    ...(owner === undefined ? [] : [invitation.acronyms.get(owner) ?? owner]),
    ...(minutes === undefined ? [] : [t('attendance.ical.minutes', { minutes })]),
  ]
  if (of.length === 0) return t('attendance.ical.item', { title })
  return t('attendance.ical.itemOf', { title, of: list(of) })
}
