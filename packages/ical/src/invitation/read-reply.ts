import type { Day } from '@tributary/domain/date/day'
import { instantOf } from '@tributary/domain/date/when'
import ICAL from 'ical.js'
import { zoneOfTzid } from '../zone/windows-zones.ts'
import type { Reply } from './invitation.ts'

/** What somebody answered to an invitation, as their calendar program sent it (RFC 5546, 3.2.3). */
export type ReadReply = {
  uid: string
  /** Which meeting of a series, by when its rule has it: a day, or an instant (UTC, ISO 8601). */
  recurrence: { day: Day } | { at: string } | undefined
  /** In lower case. */
  email: string
  reply: Exclude<Reply, 'needs-action'>
  sequence: number
  /** When they answered (UTC, ISO 8601 with milliseconds). */
  answeredAt: string
  comment: string | undefined
}

export type ReadReplies = { ok: true; replies: ReadReply[] } | { ok: false; why: string }

const ANSWERS = ['accepted', 'tentative', 'declined'] as const
const MOST = 100

/** Reads a reply to an invitation, one for each meeting that it answers to; why it is none. */
export function readReplies(calendarText: string): ReadReplies {
  try {
    const calendar = new ICAL.Component(ICAL.parse(begun(calendarText)) as never)
    if (calendar.name !== 'vcalendar') return refused('It has no BEGIN:VCALENDAR.')
    const method = String(calendar.getFirstPropertyValue('method') ?? '').toUpperCase()
    if (method !== 'REPLY') {
      return refused(
        method === ''
          ? 'It is a calendar and no reply: it has no METHOD:REPLY.'
          : `It is no reply: its METHOD is ${method.slice(0, 40)}.`,
      )
    }
    const events = calendar.getAllSubcomponents('vevent')
    if (events.length === 0) return refused('It answers to no meeting: it has no VEVENT.')
    if (events.length > MOST) return refused(`It answers to more than ${MOST} meetings.`)
    const read = events.map(readReply)
    const wrong = read.find(reply => typeof reply === 'string')
    if (typeof wrong === 'string') return refused(wrong)
    return { ok: true, replies: read as ReadReply[] }
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 200) : ''
    return refused(`It cannot be read as a calendar: ${detail}`)
  }
}

// Mail programs put words before what somebody copies.
function begun(text: string): string {
  const start = text.search(/^BEGIN:VCALENDAR/im)
  return start > 0 ? text.slice(start) : text
}

function readReply(event: ICAL.Component): ReadReply | string {
  const uid = String(event.getFirstPropertyValue('uid') ?? '')
  const attendees = event.getAllProperties('attendee')
  const [attendee] = attendees
  if (uid === '') return 'It says to which meeting it answers nowhere: it has no UID.'
  if (!attendee || attendees.length > 1) {
    return 'A reply is from one person: it must have one ATTENDEE.'
  }
  const email = addressIn(String(attendee.getFirstValue() ?? ''))
  if (!email.includes('@')) return 'Its ATTENDEE is no mail address.'
  const answer = String(attendee.getFirstParameter('partstat') ?? '').toLowerCase()
  const reply = ANSWERS.find(known => known === answer)
  if (!reply) {
    return `Its answer is ${answer ? `"${answer.slice(0, 40)}"` : 'not said'}: it must be ACCEPTED, TENTATIVE or DECLINED.`
  }
  const stamp = event.getFirstPropertyValue('dtstamp')
  if (!(stamp instanceof ICAL.Time))
    return 'It does not say when it was written: it has no DTSTAMP.'
  const sequence = Number(event.getFirstPropertyValue('sequence') ?? 0)
  if (!Number.isInteger(sequence) || sequence < 0) return 'Its SEQUENCE is no whole number.'
  const comment = String(event.getFirstPropertyValue('comment') ?? '').trim()
  return {
    uid,
    recurrence: recurrenceOf(event),
    email,
    reply,
    sequence,
    answeredAt: isoOf(stamp),
    comment: comment === '' ? undefined : comment,
  }
}

function recurrenceOf(event: ICAL.Component): ReadReply['recurrence'] {
  const property = event.getFirstProperty('recurrence-id')
  const time = property?.getFirstValue()
  if (!(time instanceof ICAL.Time)) return undefined
  const written = time.toString()
  const timeZone = zoneOfTzid(String(property?.getFirstParameter('tzid') ?? ''))
  if (timeZone !== undefined) return { at: instantOf(written.slice(0, 16), timeZone) }
  if (time.zone?.tzid === 'UTC') return { at: isoOf(time) }
  return { day: written.slice(0, 10) }
}

function isoOf(time: ICAL.Time): string {
  return new Date(time.toUnixTime() * 1_000).toISOString()
}

function addressIn(value: string): string {
  const address = value.replace(/^mailto:/i, '').trim()
  try {
    return decodeURIComponent(address).toLowerCase()
  } catch {
    return address.toLowerCase()
  }
}

function refused(why: string): ReadReplies {
  return { ok: false, why }
}
