import { describe, expect, it } from 'vitest'
import { agendaOn, closingMark } from './agenda.ts'
import { agendaFaults } from './agenda-faults.ts'
import type { AgendaItem, Meeting } from './meeting.ts'
import { meetingsBefore } from './meetings-before.ts'

function aMeeting(more: Partial<Meeting>): Meeting {
  return {
    id: 'weekly',
    title: 'Weekly call',
    start: '2027-01-04',
    precision: 'day',
    organisers: ['itu'],
    confidence: 'sourced',
    ...more,
  }
}

const aSeries = (agenda: AgendaItem[], more: Partial<Meeting> = {}) =>
  aMeeting({ recurrence: 'FREQ=WEEKLY;COUNT=4', agenda, ...more })

const agenda = (meeting: Meeting, on?: string, others: Meeting[] = []) =>
  agendaOn(meeting, on, meetingsBefore(meeting, on, [meeting, ...others])).map(
    ({ item, carried, isClosed }) => [item.id, carried, isClosed],
  )

describe('an agenda', () => {
  it('of a single meeting is its list', () => {
    const items = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B', closedOn: 'closed' as const },
    ]
    expect(agenda(aMeeting({ agenda: items }))).toEqual([
      ['a', 0, false],
      ['b', 0, true],
    ])
  })

  it('of a series has what stands always, what was put down for the day, and what was left open', () => {
    const series = aSeries([
      { id: 'always', title: 'News', closedOn: '2027-01-11' },
      { id: 'left', title: 'Left open', on: '2027-01-04' },
      { id: 'late', title: 'Closed at the third', on: '2027-01-04', closedOn: '2027-01-18' },
      { id: 'third', title: 'For the third', on: '2027-01-18' },
    ])
    expect(agenda(series, '2027-01-04')).toEqual([
      ['always', 0, false],
      ['left', 0, false],
      ['late', 0, false],
    ])
    expect(agenda(series, '2027-01-11')).toEqual([
      ['always', 0, true],
      ['left', 1, false],
      ['late', 1, false],
    ])
    expect(agenda(series, '2027-01-18')).toEqual([
      ['always', 0, false],
      ['left', 2, false],
      ['late', 2, true],
      ['third', 0, false],
    ])
    expect(agenda(series, '2027-01-25')).toEqual([
      ['always', 0, false],
      ['left', 3, false],
      ['third', 1, false],
    ])
  })

  it('counts no meeting that was cancelled', () => {
    const series = aSeries([{ id: 'left', title: 'Left', on: '2027-01-04' }], {
      exceptions: [{ on: '2027-01-11', cancelled: true }],
    })
    expect(agenda(series, '2027-01-18')).toEqual([['left', 1, false]])
  })

  it('takes over what the meetings left open that it goes on with', () => {
    const first = aSeries(
      [
        { id: 'always', title: 'News' },
        { id: 'open', title: 'Open', on: '2027-01-11' },
        { id: 'done', title: 'Done', on: '2027-01-11', closedOn: '2027-01-18' },
        { id: 'then', title: 'Closed then', on: '2027-01-11', closedOn: '2027-02-01' },
      ],
      { id: 'first' },
    )
    const next = aSeries([{ id: 'own', title: 'Own' }], { start: '2027-02-01', continues: 'first' })
    expect(agenda(next, '2027-02-01', [first])).toEqual([
      ['open', 3, false],
      ['then', 3, true],
      ['own', 0, false],
    ])
    expect(agenda(next, '2027-02-08', [first])).toEqual([
      ['open', 4, false],
      ['own', 0, false],
    ])
  })

  it('has no two items of one id', () => {
    const item = { id: 'a', title: 'A' }
    expect(agendaFaults({ agenda: [item, { id: 'b', title: 'B' }, item] })).toEqual([
      { path: 'agenda[2].id', message: 'another item has the id "a"' },
    ])
  })

  it('goes through single meetings that follow each other, even in a circle', () => {
    const one = aMeeting({ id: 'one', agenda: [{ id: 'a', title: 'A' }], continues: 'three' })
    const two = aMeeting({
      id: 'two',
      start: '2027-02-01',
      continues: 'one',
      agenda: [{ id: 'b', title: 'B', closedOn: 'closed' }],
    })
    const three = aMeeting({ id: 'three', start: '2027-03-01', continues: 'two' })
    expect(agenda(three, undefined, [one, two])).toEqual([['a', 2, false]])
    const entry = agendaOn(three, undefined, meetingsBefore(three, undefined, [one, two]))[0]
    if (!entry) throw new Error('nothing was carried over')
    expect(closingMark(entry, three, undefined)).toBe('2027-03-01')
    expect(closingMark({ ...entry, meeting: 'three' }, three, undefined)).toBe('closed')
  })
})
