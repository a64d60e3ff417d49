import { describe, expect, it } from 'vitest'
import { readCalendar } from './read-calendar.ts'

const READING = {
  timeZone: 'Europe/Zurich',
  from: Date.parse('2027-01-01T00:00Z') / 60_000,
  to: Date.parse('2029-01-01T00:00Z') / 60_000,
}

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...lines, 'END:VCALENDAR'].join('\r\n')
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT']

function busyBy(text: string): string[] {
  const read = readCalendar(text, 100)
  if (!read.ok) throw new Error(read.reason)
  return read.busyIn(READING).map(stretch => {
    const [from, to] = stretch.map(at => new Date(at * 60_000).toISOString().slice(0, 16))
    return `${from}/${to}`
  })
}

describe('when somebody is busy by a calendar', () => {
  it.each([
    ['UTC', 'DTSTART:20270301T090000Z', '2027-03-01T09:00/2027-03-01T10:00'],
    ['a zone', 'DTSTART;TZID=Asia/Bangkok:20270301T090000', '2027-03-01T02:00/2027-03-01T03:00'],
    [
      'a zone of Outlook',
      'DTSTART;TZID=Romance Standard Time:20270301T090000',
      '2027-03-01T08:00/2027-03-01T09:00',
    ],
    ['no zone', 'DTSTART:20270301T090000', '2027-03-01T08:00/2027-03-01T09:00'],
  ])('is read on the clock of %s', (_, start, busy) => {
    expect(busyBy(calendar(...event(start, 'DURATION:PT1H')))).toEqual([busy])
  })

  it('is the whole day of what has no hours', () => {
    const days = event('DTSTART;VALUE=DATE:20270328', 'DTEND;VALUE=DATE:20270329')
    // The clock is put forward on that day.
    expect(busyBy(calendar(...days))).toEqual(['2027-03-27T23:00/2027-03-28T22:00'])
  })

  it.each(['TRANSP:TRANSPARENT', 'STATUS:CANCELLED', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'])(
    'is never by what says %s',
    said => {
      const free = event('DTSTART:20270301T090000Z', 'DTEND:20270301T100000Z', said)
      expect(busyBy(calendar(...free))).toEqual([])
    },
  )

  it('is each time of a series, at the same hour of its clock, but for what was left out or moved', () => {
    const zone = ';TZID=Europe/Zurich'
    const series = event(
      `DTSTART${zone}:20270315T090000`,
      `DTEND${zone}:20270315T100000`,
      'RRULE:FREQ=WEEKLY;COUNT=4',
      `EXDATE${zone}:20270322T090000`,
    )
    const moved = event(
      `RECURRENCE-ID${zone}:20270329T090000`,
      `DTSTART${zone}:20270330T140000`,
      `DTEND${zone}:20270330T150000`,
    )
    expect(busyBy(calendar(...series, ...moved))).toEqual([
      '2027-03-15T08:00/2027-03-15T09:00',
      '2027-03-30T12:00/2027-03-30T13:00',
      '2027-04-05T07:00/2027-04-05T08:00',
    ])
  })

  it('ends where nobody looks further, whatever recurs for ever', () => {
    const series = event('DTSTART:20200101T000000Z', 'DURATION:PT24H', 'RRULE:FREQ=DAILY')
    expect(busyBy(calendar(...series))).toEqual(['2027-01-01T00:00/2029-01-01T00:00'])
  })

  it.each([
    ['FREQ=WEEKLY;INTERVAL=2;UNTIL=20270131T235959Z', ['2027-01-14', '2027-01-28']],
    ['FREQ=MONTHLY;BYDAY=3WE;UNTIL=20270301T000000Z', ['2027-01-20', '2027-02-17']],
    ['FREQ=DAILY;BYMONTHDAY=31;BYMONTH=4', []],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', []],
    ['FREQ=SECONDLY', []],
  ])('is on the days of a rule that began years before: %s', (rule, days) => {
    const series = event('DTSTART:20201015T090000Z', 'DURATION:PT1H', `RRULE:${rule}`)
    expect(busyBy(calendar(...series)).map(busy => busy.slice(0, 10))).toEqual(days)
  })

  it('is what a FREEBUSY says, but for what is free', () => {
    const told = [
      'BEGIN:VFREEBUSY',
      'UID:2',
      'FREEBUSY:20270301T090000Z/PT1H,20270301T093000Z/20270301T110000Z',
      'FREEBUSY;FBTYPE=FREE:20270302T090000Z/PT1H',
      'END:VFREEBUSY',
    ]
    expect(busyBy(calendar(...told))).toEqual(['2027-03-01T09:00/2027-03-01T11:00'])
  })

  it('is never by what has no time, or one that cannot be read', () => {
    expect(busyBy(calendar(...event('SUMMARY:None'), ...event('DTSTART:tomorrow')))).toEqual([])
  })
})
