import type { Day } from '@tributary/domain/date/day'
import { whenOf } from '@tributary/domain/date/when'
import { type Occurrence, occurrencesOf } from '@tributary/domain/meeting/occurrences'
import { uidOf } from '../feed/uid.ts'
import { conferenceLines } from '../line/conference-lines.ts'
import { contentLine, text, uri } from '../line/content-line.ts'
import { dates, instant } from '../line/date-lines.ts'
import {
  atRule,
  dateOfWhole,
  firstLines,
  seriesLines,
  statusOf,
  toldApart,
  zoneOf,
} from '../meeting/series-lines.ts'
import { vtimezone } from '../zone/vtimezone.ts'
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
  return calendar('REQUEST', all, [
    whole(invitation, all),
    ...toldApart(invitation.meeting, all).map(one =>
      single(invitation, one, statusOf(invitation.meeting)),
    ),
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
  const zone = zoneOf(all)
  return [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Tributary//Meetings//EN\r\nCALSCALE:GREGORIAN\r\n',
    contentLine('METHOD', method),
    zone ? vtimezone(zone.timeZone, zone.first, zone.last) : '',
    ...events,
    'END:VCALENDAR\r\n',
  ].join('')
}

function whole(invitation: Invitation, all: Occurrence[], status?: 'CANCELLED'): string {
  const { meeting } = invitation
  // One that is called off whole is told as its rule has it.
  const told = meeting.status === 'cancelled' ? [] : all
  return event(invitation, [
    ...(meeting.recurrence ? firstLines(meeting) : dates(whenOf(dateOfWhole(meeting, all)))),
    ...seriesLines(meeting, told),
    ...about(invitation, meeting.place),
    contentLine('STATUS', status ?? statusOf(meeting)),
  ])
}

function single(invitation: Invitation, one: Occurrence, status: string): string {
  return event(invitation, [
    atRule('RECURRENCE-ID', invitation.meeting, one),
    ...dates(whenOf(one)),
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
  return [
    contentLine('SUMMARY', text(meeting.title)),
    ...(where === undefined ? [] : [contentLine('LOCATION', text(where))]),
    contentLine('DESCRIPTION', text(meetingDescription(invitation, one))),
    contentLine('URL', uri(`${origin}/${processId}/meetings/${meeting.id}`)),
    ...conferenceLines(joinLink, messages),
  ]
}
