import type { Day } from '@tributary/domain/date/day'
import { instantOf, whenOf, windowOfFields } from '@tributary/domain/date/when'
import { datesOn, type Occurrence, occurrencesOf } from '@tributary/domain/meeting/occurrences'
import { readRule, writeRule } from '@tributary/domain/meeting/rule'
import { dateLine, dates, instant, timeLine, uidOf } from '../feed/vevent.ts'
import { contentLine, text, uri } from '../line/content-line.ts'
import { isOffset, vtimezone } from '../zone/vtimezone.ts'
import { type Invitation, sequenceOf } from './invitation.ts'
import { meetingDescription } from './meeting-description.ts'
import { attendeeLine, organiserLine } from './people.ts'

/**
 * The scheduling message that asks people to a meeting, or tells them how it is by now (RFC 5546,
 * 3.2.2), with its CRLFs. A series is told whole: its rule, and each meeting that is not as it has
 * it. The same invitation gives the same bytes.
 */
export function renderRequest(invitation: Invitation): string {
  const all = occurrencesOf(invitation.meeting)
  // Whether an hour that the clock leaves out is one of a rule, readers differ: it is told by itself.
  const apart = all.filter(
    ({ on, isMoved, isCancelled, clock }) =>
      on !== undefined && !isCancelled && (isMoved || clock?.kind === 'gap'),
  )
  return calendar('REQUEST', all, [
    whole(invitation, all),
    ...apart.map(one => single(invitation, one, statusOf(invitation.meeting))),
  ])
}

/**
 * The scheduling message that calls off a meeting, or those of a series on some days (RFC 5546,
 * 3.2.5), or takes back the invitation of whom it goes to.
 */
export function renderCancellation(invitation: Invitation, days?: Day[]): string {
  const all = occurrencesOf(invitation.meeting)
  if (days === undefined) return calendar('CANCEL', all, [whole(invitation, all, 'CANCELLED')])
  const called = all.filter(({ on }) => on !== undefined && days.includes(on))
  return calendar(
    'CANCEL',
    all,
    called.map(one => single(invitation, one, 'CANCELLED')),
  )
}

function calendar(method: string, all: Occurrence[], events: string[]): string {
  return [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Tributary//Meetings//EN\r\nCALSCALE:GREGORIAN\r\n',
    contentLine('METHOD', method),
    ...zoneOf(all),
    ...events,
    'END:VCALENDAR\r\n',
  ].join('')
}

function zoneOf(all: Occurrence[]): string[] {
  const [zone] = all.flatMap(({ timeZone }) => timeZone ?? [])
  if (zone === undefined || isOffset(zone)) return []
  const years = all.flatMap(occurrence => {
    const { start, end } = windowOfFields(occurrence)
    return [Number(start.slice(0, 4)), Number(end.slice(0, 4))]
  })
  return [vtimezone(zone, Math.min(...years), Math.max(...years))]
}

function whole(invitation: Invitation, all: Occurrence[], status?: 'CANCELLED'): string {
  const { meeting } = invitation
  const [only] = all
  // Of a series the first as its rule has it, even where that one was moved.
  const of = meeting.recurrence === undefined && only ? only : datesOn(meeting, meeting.start)
  const called = all.filter(({ on, isCancelled }) => on !== undefined && isCancelled)
  return event(invitation, [
    ...dates({ of }, whenOf(of)),
    ...ruleLines(meeting),
    ...(meeting.status === 'cancelled' ? [] : called.map(one => atRule('EXDATE', meeting, one))),
    ...about(invitation, meeting.place),
    contentLine('STATUS', status ?? statusOf(meeting)),
  ])
}

function single(invitation: Invitation, one: Occurrence, status: string): string {
  const { meeting } = invitation
  return event(invitation, [
    atRule('RECURRENCE-ID', meeting, one),
    ...dates({ of: one }, whenOf(one)),
    ...about(invitation, one.place, one),
    contentLine('STATUS', status),
  ])
}

function event(invitation: Invitation, lines: string[]): string {
  const { meeting, logged, processId, organiser, attendee } = invitation
  return [
    'BEGIN:VEVENT\r\n',
    contentLine('UID', text(uidOf({ thing: 'meeting', of: meeting }, processId))),
    contentLine('DTSTAMP', instant(logged.changedAt)),
    contentLine('CREATED', instant(logged.createdAt)),
    contentLine('LAST-MODIFIED', instant(logged.changedAt)),
    contentLine('SEQUENCE', String(sequenceOf(logged))),
    ...lines,
    organiserLine(organiser),
    attendeeLine(attendee),
    contentLine('TRANSP', meeting.startsAt === undefined ? 'TRANSPARENT' : 'OPAQUE'),
    'END:VEVENT\r\n',
  ].join('')
}

function about(invitation: Invitation, place: string | undefined, one?: Occurrence): string[] {
  const { meeting, origin, processId, messages } = invitation
  const { joinLink } = meeting
  const where = place ?? joinLink
  const label = messages.t('attendance.ical.joinLabel')
  return [
    contentLine('SUMMARY', text(meeting.title)),
    ...(where === undefined ? [] : [contentLine('LOCATION', text(where))]),
    contentLine('DESCRIPTION', text(meetingDescription(invitation, one))),
    contentLine('URL', uri(`${origin}/${processId}/meetings/${meeting.id}`)),
    // RFC 7986, 5.11.
    ...(joinLink === undefined
      ? []
      : [contentLine(`CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="${label}"`, uri(joinLink))]),
  ]
}

// Of a series with hours UNTIL is an instant (RFC 5545, 3.3.10): the last at which one may begin.
function ruleLines({ recurrence, startsAt, timeZone }: Invitation['meeting']): string[] {
  const read = recurrence === undefined ? undefined : readRule(recurrence)
  if (!read?.ok) return []
  const { until } = read.rule
  const rule = writeRule(read.rule)
  if (until === undefined || !startsAt || !timeZone) return [contentLine('RRULE', rule)]
  const last = instant(instantOf(`${until}${startsAt.slice(10)}`, timeZone))
  return [contentLine('RRULE', rule.replace(/UNTIL=\d{8}/, `UNTIL=${last}`))]
}

// When the rule has a meeting, by which calendars know it.
function atRule(name: string, meeting: Invitation['meeting'], { on = '' }: Occurrence): string {
  const { start, startsAt, timeZone } = datesOn(meeting, on)
  if (!startsAt || !timeZone) return dateLine(name, start)
  return timeLine(name, startsAt, timeZone)
}

function statusOf({ status }: Invitation['meeting']): string {
  if (status === 'cancelled') return 'CANCELLED'
  return status === 'tentative' ? 'TENTATIVE' : 'CONFIRMED'
}
