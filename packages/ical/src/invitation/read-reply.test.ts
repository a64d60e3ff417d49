import { describe, expect, it } from 'vitest'
import { readReplies } from './read-reply.ts'

const VEVENT = [
  'UID:meeting-weekly.p@tributary',
  'DTSTAMP:20270301T080910Z',
  'SEQUENCE:2',
  'ORGANIZER:mailto:replies@tributary.test',
  'ATTENDEE;PARTSTAT=ACCEPTED;CN=Ada:mailto:Ada@ITU.test',
]

function reply(lines: string[], method = 'METHOD:REPLY') {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    method,
    'BEGIN:VEVENT',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

const replacing = (name: string, ...by: string[]) => [
  ...VEVENT.filter(line => !line.startsWith(name)),
  ...by,
]

describe('a reply', () => {
  it('says who answered what, to which invitation, when', () => {
    expect(readReplies(reply([...VEVENT, 'COMMENT:Ten minutes late']))).toEqual({
      ok: true,
      replies: [
        {
          uid: 'meeting-weekly.p@tributary',
          recurrence: undefined,
          email: 'ada@itu.test',
          reply: 'accepted',
          sequence: 2,
          answeredAt: '2027-03-01T08:09:10.000Z',
          comment: 'Ten minutes late',
        },
      ],
    })
  })

  it.each([
    ['RECURRENCE-ID;TZID=Europe/Zurich:20270308T150000', { at: '2027-03-08T14:00:00Z' }],
    [
      'RECURRENCE-ID;TZID="W. Europe Standard Time":20270308T150000',
      { at: '2027-03-08T14:00:00Z' },
    ],
    ['RECURRENCE-ID:20270308T140000Z', { at: '2027-03-08T14:00:00.000Z' }],
    ['RECURRENCE-ID:20270308T150000', { day: '2027-03-08' }],
    ['RECURRENCE-ID;VALUE=DATE:20270308', { day: '2027-03-08' }],
  ])('is to one meeting of a series by its %s', (line, recurrence) => {
    const read = readReplies(reply([...VEVENT, line]))
    expect(read.ok && read.replies[0]?.recurrence).toEqual(recurrence)
  })

  it('is found below what a mail program puts before it', () => {
    expect(readReplies(`Ada accepted.\n\n${reply(VEVENT)}`).ok).toBe(true)
  })

  const attendee = (line: string) => reply(replacing('ATTENDEE', `ATTENDEE${line}`))

  it.each<[string, string, RegExp]>([
    ['nothing', '', /no BEGIN:VCALENDAR/],
    ['words', 'Yes, I will come', /cannot be read as a calendar/],
    ['a request', reply(VEVENT, 'METHOD:REQUEST'), /its METHOD is REQUEST/],
    ['a calendar', reply(VEVENT, 'X-A:1'), /no METHOD:REPLY/],
    ['a shell', 'BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR', /no VEVENT/],
    ['one to no meeting', reply(replacing('UID')), /no UID/],
    ['one from nobody', reply(replacing('ATTENDEE')), /one ATTENDEE/],
    ['one from two', reply([...VEVENT, 'ATTENDEE:mailto:b@itu.test']), /one ATTENDEE/],
    ['one from no address', attendee(';PARTSTAT=ACCEPTED:urn:uuid:1'), /no mail address/],
    ['one without an answer', attendee(':mailto:a@itu.test'), /must be ACCEPTED, TENTATIVE or/],
    ['a delegation', attendee(';PARTSTAT=DELEGATED:mailto:a@itu.test'), /"delegated"/],
    ['one without a time', reply(replacing('DTSTAMP')), /no DTSTAMP/],
    ['one of some time', reply(replacing('DTSTAMP', 'DTSTAMP:soon')), /cannot be read|no DTSTAMP/],
    ['one to a revision that is none', reply(replacing('SEQUENCE', 'SEQUENCE:-1')), /SEQUENCE/],
    ['half of one', reply(VEVENT).replace('END:VEVENT', ''), /cannot be read|no VEVENT/],
  ])('is not %s, and why', (_, text, why) => {
    const read = readReplies(text)
    expect(read.ok ? '' : read.why).toMatch(why)
  })
})
