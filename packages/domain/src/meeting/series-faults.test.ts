import { describe, expect, it } from 'vitest'
import type { Meeting } from './meeting.ts'
import { seriesFaults } from './series-faults.ts'

const ZURICH = {
  startsAt: '2027-01-04T15:00',
  endsAt: '2027-01-04T16:00',
  timeZone: 'Europe/Zurich',
}

function faults(more: Partial<Meeting>) {
  return seriesFaults({ start: '2027-01-04', precision: 'day', ...ZURICH, ...more })
}

const said = (recurrence: string, more: Partial<Meeting> = {}) =>
  faults({ recurrence, ...more })
    .map(({ path, message }) => `${path} ${message}`)
    .join()

describe('how a meeting recurs', () => {
  it.each([
    'FREQ=WEEKLY;COUNT=10',
    'FREQ=WEEKLY;BYDAY=MO;UNTIL=20361231',
    'freq=weekly;byday=mo,we;count=3',
    'FREQ=WEEKLY;COUNT=600',
    'FREQ=MONTHLY;BYDAY=1MO;COUNT=12',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=2;COUNT=3',
    'FREQ=YEARLY;COUNT=50',
    'FREQ=DAILY;COUNT=1',
  ])('is right as %s', recurrence => {
    expect(faults({ recurrence })).toEqual([])
  })

  it.each([
    ['FREQ=WEEKLY', /has no end: add how many meetings there are, such as COUNT=10, or the last/],
    ['FREQ=DAILY;COUNT=10000', /has 10000 meetings: a series has 600 at most/],
    ['FREQ=DAILY;UNTIL=20300101', /has 1094 meetings: a series has 600 at most/],
    ['FREQ=DAILY;UNTIL=99991231', /a series has 600 at most/],
    ['FREQ=YEARLY;UNTIL=99991231', /goes on for more than 50 years/],
    ['FREQ=YEARLY;INTERVAL=1000;COUNT=500', /goes on for more than 50 years/],
    ['FREQ=WEEKLY;UNTIL=20261231', /ends on 2026-12-31, before its first meeting on 2027-01-04/],
    ['FREQ=WEEKLY;UNTIL=20270231', /UNTIL must be a day that exists, .* not 20270231/],
    ['FREQ=WEEKLY;UNTIL=20270301T120000Z', /UNTIL must be a day that exists/],
    ['FREQ=WEEKLY;COUNT=3;UNTIL=20270301', /by COUNT or by UNTIL, not by both/],
    ['FREQ=HOURLY;COUNT=3', /once a day at most: HOURLY is too often/],
    ['FREQ=SECONDLY;COUNT=3', /once a day at most/],
    ['FREQ=DAILY;BYHOUR=9,15;COUNT=3', /BYHOUR has no place in it/],
    ['FREQ=SOMETIMES;COUNT=3', /FREQ must be one of DAILY, WEEKLY, MONTHLY, YEARLY/],
    ['COUNT=3', /it has no FREQ/],
    ['RRULE:FREQ=DAILY;COUNT=3', /"RRULE:FREQ=DAILY" is no part of a rule/],
    ['FREQ=DAILY;COUNT=3;', /"" is no part of a rule/],
    ['FREQ=DAILY;FREQ=WEEKLY;COUNT=3', /FREQ stands there twice/],
    ['FREQ=DAILY;COUNT=0', /COUNT must be a whole number from 1, not 0/],
    ['FREQ=DAILY;COUNT=1e3', /COUNT must be a whole number/],
    ['FREQ=DAILY;INTERVAL=-1;COUNT=3', /INTERVAL must be a whole number from 1/],
    ['FREQ=DAILY;RSCALE=GREGORIAN;COUNT=3', /RSCALE is no part of a rule that is known here/],
    ['FREQ=DAILY;TOSTRING=1;COUNT=3', /TOSTRING is no part/],
    ['FREQ=WEEKLY;BYDAY=MONDAY;COUNT=3', /BYDAY must have days such as MO or 2TU, not MONDAY/],
    ['FREQ=WEEKLY;BYDAY=2MO;COUNT=3', /needs FREQ=MONTHLY or FREQ=YEARLY/],
    ['FREQ=MONTHLY;BYDAY=6MO;COUNT=3', /no more than five of a weekday/],
    ['FREQ=MONTHLY;BYMONTHDAY=32;COUNT=3', /BYMONTHDAY must have numbers from -31 to 31/],
    ['FREQ=WEEKLY;BYMONTHDAY=3;COUNT=3', /BYMONTHDAY has no place in FREQ=WEEKLY/],
    ['FREQ=MONTHLY;BYYEARDAY=3;COUNT=3', /BYYEARDAY needs FREQ=YEARLY/],
    ['FREQ=MONTHLY;BYWEEKNO=3;COUNT=3', /BYWEEKNO needs FREQ=YEARLY/],
    ['FREQ=MONTHLY;BYSETPOS=1;COUNT=3', /BYSETPOS needs another BY part/],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3', /never occurs: no day is as it says/],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;UNTIL=20280101', /never occurs/],
    ['FREQ=WEEKLY;BYDAY=TU;COUNT=3', /has no meeting on 2027-01-04, .* would be on 2027-01-05/],
  ])('is refused as %s', (recurrence, message) => {
    const text = said(recurrence)
    expect(text).toMatch(message)
    expect(text).toMatch(/^recurrence /)
  })

  it('needs a day to begin with, and the clock of a place', () => {
    const rule = 'FREQ=MONTHLY;COUNT=3'
    const bare = { startsAt: undefined, endsAt: undefined, timeZone: undefined }
    expect(said(rule, { ...bare, start: '2027-02', precision: 'month' })).toMatch(/from a day on/)
    expect(said(rule, { timeZone: '+05:30' })).toMatch(/^timeZone "\+05:30" is no place/)
    expect(said(rule, { timeZone: 'UTC' })).toBe('')
    expect(said(rule, bare)).toBe('')
  })

  it('can begin as late as days can be written', () => {
    const dates = {
      start: '9998-12-28',
      startsAt: undefined,
      endsAt: undefined,
      timeZone: undefined,
    }
    expect(said('FREQ=MONTHLY;COUNT=3', dates)).toBe('')
    expect(said('FREQ=YEARLY;COUNT=3', dates)).toMatch(/goes on for more than 50 years/)
  })
})

describe('an exception of a series', () => {
  const recurrence = 'FREQ=WEEKLY;COUNT=3'
  const excepting = (...exceptions: NonNullable<Meeting['exceptions']>) =>
    said(recurrence, { exceptions })

  it('moves or cancels one of its meetings', () => {
    const moved = { startsAt: '2027-01-12T09:00', endsAt: '2027-01-12T10:00' }
    expect(excepting({ on: '2027-01-04', cancelled: true }, { on: '2027-01-11', ...moved })).toBe(
      '',
    )
  })

  it('is refused for a day on which the series has none, and for one named twice', () => {
    expect(excepting({ on: '2027-01-05', cancelled: true })).toBe(
      'exceptions[0].on the series has no meeting on 2027-01-05',
    )
    const twice = { on: '2027-01-11', cancelled: true }
    expect(excepting(twice, twice)).toMatch(/^exceptions\[1\]\.on .* named twice/)
  })

  it('has hours that are in order, of a series that has some', () => {
    const on = '2027-01-11'
    const hours = (startsAt?: string, endsAt?: string) => ({ on, startsAt, endsAt })
    expect(excepting(hours('2027-01-12T09:00'))).toMatch(/go together/)
    expect(excepting(hours('2027-01-12T09:00', '2027-01-12T09:00'))).toMatch(/not after its start/)
    const bare = { startsAt: undefined, endsAt: undefined, timeZone: undefined }
    const exceptions = [hours('2027-01-12T09:00', '2027-01-12T10:00')]
    expect(said(recurrence, { ...bare, exceptions })).toMatch(/without hours has none to move to/)
  })

  it('is none of a meeting that does not recur', () => {
    const exceptions = [{ on: '2027-01-04', cancelled: true }]
    expect(faults({ exceptions })).toMatchObject([{ path: 'exceptions' }])
  })
})
