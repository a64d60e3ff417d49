import { describe, expect, it } from 'vitest'
import type { Consultation } from '../consultation/consultation.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { engagementsOf } from './engagements-of.ts'

const HOSTS = new Map([
  ['itu', { dutyStation: 'Geneva', timeZone: 'Europe/Zurich' }],
  ['escap', { dutyStation: 'Bangkok', timeZone: 'Asia/Bangkok' }],
])
const WEEK = { start: '2027-03-01', end: '2027-03-05' }

const consultation = (fields: Partial<Consultation>) =>
  ({
    id: 'hearing',
    title: 'Hearing',
    organisers: ['itu'],
    start: '2027-03-02',
    precision: 'day',
    format: 'online',
    status: 'confirmed',
    ...fields,
  }) as Consultation
const meeting = (fields: Partial<Meeting>) =>
  ({
    id: 'call',
    title: 'Call',
    organisers: ['itu'],
    start: '2027-03-01',
    precision: 'day',
    ...fields,
  }) as Meeting

function told(agenda: { consultations?: Consultation[]; meetings?: Meeting[] }) {
  const found = engagementsOf({ consultations: [], meetings: [], hosts: HOSTS, ...agenda }, WEEK)
  return [...found].flatMap(([body, engagements]) =>
    engagements.map(({ from, to, isTentative }) => {
      const [begins, ends] = [from, to].map(at => new Date(at * 60_000).toISOString().slice(5, 16))
      return `${body} ${begins}/${ends}${isTentative ? ' perhaps' : ''}`
    }),
  )
}

describe('what the calendar of a process is to its bodies', () => {
  it('takes the usual hours of each day at its place where it says none', () => {
    expect(told({ consultations: [consultation({ end: '2027-03-03' })] })).toEqual([
      'itu 03-02T08:00/03-02T17:00',
      'itu 03-03T08:00/03-03T17:00',
    ])
    const elsewhere = { format: 'in-person', city: 'Bangkok', country: 'TH' } as const
    expect(told({ consultations: [consultation(elsewhere)] })).toEqual([
      'itu 03-02T02:00/03-02T11:00',
    ])
  })

  it('takes the hours that it says', () => {
    const hours = {
      startsAt: '2027-03-02T10:00',
      endsAt: '2027-03-02T11:30',
      timeZone: 'Asia/Bangkok',
    }
    expect(
      told({ consultations: [consultation({ organisers: ['itu', 'escap'], ...hours })] }),
    ).toEqual(['itu 03-02T03:00/03-02T04:30', 'escap 03-02T03:00/03-02T04:30'])
  })

  it('is only told where it may come to nothing, or is open for long at no hours', () => {
    expect(told({ consultations: [consultation({ status: 'tentative' })] })).toEqual([
      'itu 03-02T08:00/03-02T17:00 perhaps',
    ])
    const call = consultation({ start: '2027-02-01', end: '2027-03-01' })
    expect(told({ consultations: [call] })).toEqual([
      'itu 02-28T08:00/02-28T17:00 perhaps',
      'itu 03-01T08:00/03-01T17:00 perhaps',
    ])
  })

  it.each([
    { status: 'cancelled' },
    { status: 'postponed' },
    { start: '2027-03', precision: 'month' },
    { start: '2027-04-01' },
  ] satisfies Partial<Consultation>[])('is nothing with %j', fields => {
    expect(told({ consultations: [consultation(fields)] })).toEqual([])
  })

  it('is each meeting of a series, to those invited too, but for those called off', () => {
    const series = meeting({
      bodies: ['escap', 'itu'],
      startsAt: '2027-03-01T14:00',
      endsAt: '2027-03-01T15:00',
      timeZone: 'Europe/Zurich',
      recurrence: 'FREQ=DAILY;COUNT=30',
      exceptions: [
        { on: '2027-03-02', cancelled: true },
        { on: '2027-03-03', startsAt: '2027-03-03T16:00', endsAt: '2027-03-03T17:00' },
        { on: '2027-03-04', cancelled: true },
        { on: '2027-03-05', cancelled: true },
        { on: '2027-03-06', cancelled: true },
      ],
    })
    expect(told({ meetings: [series] })).toEqual([
      'itu 03-01T13:00/03-01T14:00',
      'itu 03-03T15:00/03-03T16:00',
      'escap 03-01T13:00/03-01T14:00',
      'escap 03-03T15:00/03-03T16:00',
    ])
    expect(told({ meetings: [meeting({ status: 'tentative' })] })).toEqual([
      'itu 03-01T08:00/03-01T17:00 perhaps',
    ])
  })
})
