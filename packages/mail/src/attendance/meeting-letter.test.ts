import type { Meeting } from '@tributary/domain/meeting/meeting'
import { newsOfMeeting } from '@tributary/domain/meeting/news-of-meeting'
import { messagesIn } from '@tributary/messages/messages'
import { describe, expect, it } from 'vitest'
import { meetingLetter, type ToldMeeting } from './meeting-letter.ts'

const messages = messagesIn('en')
const weekly: Meeting = {
  id: 'weekly',
  title: 'Weekly call',
  organisers: ['itu'],
  start: '2027-03-01',
  precision: 'day',
  startsAt: '2027-03-01T15:00',
  endsAt: '2027-03-01T16:00',
  timeZone: 'Europe/Zurich',
  recurrence: 'FREQ=WEEKLY;COUNT=4',
  confidence: 'sourced',
}

function letter(more: Partial<ToldMeeting> = {}) {
  return meetingLetter(messages, {
    title: 'Weekly call',
    by: 'ITU',
    when: 'Every Monday',
    place: 'Room A',
    joinLink: 'https://meet.example/weekly',
    kind: 'invitation',
    isCancelled: false,
    href: 'https://tributary.test/p/meetings/weekly',
    ...more,
  })
}

const changedTo = (after: Partial<Meeting>) =>
  letter({ kind: 'update', news: newsOfMeeting(weekly, { ...weekly, ...after }) })

describe('the mail of a meeting', () => {
  it('asks somebody to it: who asks, when, where, how to join', () => {
    expect(letter()).toMatchObject({
      subject: 'Invitation: Weekly call',
      paragraphs: [
        'ITU invites you to a meeting.',
        'Weekly call\nEvery Monday\nRoom A\nJoin online: https://meet.example/weekly',
      ],
      button: { href: 'https://tributary.test/p/meetings/weekly' },
    })
  })

  it('says which meetings of a series were moved, cancelled or put back', () => {
    const { subject, paragraphs } = changedTo({
      exceptions: [
        { on: '2027-03-08', cancelled: true, reason: 'Holiday' },
        {
          on: '2027-03-15',
          startsAt: '2027-03-16T09:00',
          endsAt: '2027-03-16T10:00',
          place: 'Room B',
        },
      ],
    })
    expect(subject).toBe('Changed: Weekly call')
    expect(paragraphs[2]).toBe(
      [
        'Moved: 15 Mar 2027, 15:00–16:00, Zurich time → 16 Mar 2027, 09:00–10:00, Zurich time, Room B',
        'Cancelled: 8 March 2027 (Holiday)',
      ].join('\n'),
    )
  })

  it('says of dates that were cancelled, and nothing else changed, that they are', () => {
    const { subject, paragraphs } = changedTo({
      exceptions: [{ on: '2027-03-08', cancelled: true }],
    })
    expect([subject, paragraphs[2]]).toEqual([
      'Dates cancelled: Weekly call',
      'Cancelled: 8 March 2027',
    ])
  })

  it('calls off the meeting, or the invitation, and gives no link to join then', () => {
    const off = letter({ kind: 'cancellation', isCancelled: true })
    expect([off.subject, off.paragraphs[1]]).toEqual([
      'Cancelled: Weekly call',
      'Weekly call\nEvery Monday\nRoom A',
    ])
    expect(letter({ kind: 'cancellation' }).subject).toBe('No longer invited: Weekly call')
  })

  it('has one line for its subject, whatever somebody calls the meeting', () => {
    expect(letter({ title: 'A\r\nBcc: all@example.test' }).subject).toBe(
      'Invitation: A Bcc: all@example.test',
    )
  })
})

describe('what is new of a meeting', () => {
  it('is that it is at other times where it is at one at which it was not', () => {
    const elsewhen = (after: Partial<Meeting>) =>
      newsOfMeeting(weekly, { ...weekly, ...after }).isElsewhen
    expect(elsewhen({ startsAt: '2027-03-01T14:00' })).toBe(true)
    expect(elsewhen({ timeZone: 'Europe/London' })).toBe(true)
    expect(elsewhen({ recurrence: 'FREQ=WEEKLY;COUNT=5' })).toBe(true)
    expect(elsewhen({ recurrence: 'FREQ=WEEKLY;COUNT=3' })).toBe(false)
    expect(elsewhen({ title: 'Call', place: 'Room C' })).toBe(false)
    expect(elsewhen({ exceptions: [{ on: '2027-03-08', cancelled: true }] })).toBe(false)
  })
})
