import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../date/day.ts'
import { instantOf, wallClockIn } from '../date/when.ts'
import type { Meeting } from './meeting.ts'
import { occurrencesOf } from './occurrences.ts'

function aSeries(day: string, from: string, to: string, timeZone: string, more: Partial<Meeting>) {
  return {
    start: day,
    precision: 'day' as const,
    startsAt: `${day}T${from}`,
    endsAt: `${day}T${to}`,
    timeZone,
    ...more,
  }
}

const clocks = (meeting: Parameters<typeof occurrencesOf>[0]) =>
  occurrencesOf(meeting).map(({ startsAt, endsAt }) => [startsAt, endsAt?.slice(11)])

describe('the meetings of a series', () => {
  it('keep their hour on the clock of their zone, whatever it does to the instant', () => {
    const series = aSeries('2027-03-22', '15:00', '16:00', 'Europe/Zurich', {
      recurrence: 'FREQ=WEEKLY;COUNT=2',
    })
    const all = occurrencesOf(series)
    expect(all.map(({ on, startsAt }) => [on, startsAt])).toEqual([
      ['2027-03-22', '2027-03-22T15:00'],
      ['2027-03-29', '2027-03-29T15:00'],
    ])
    expect(all.map(({ startsAt = '' }) => instantOf(startsAt, 'Europe/Zurich'))).toEqual([
      '2027-03-22T14:00:00Z',
      '2027-03-29T13:00:00Z',
    ])
    expect(all.every(({ clock }) => clock === undefined)).toBe(true)
  })

  it('come later by what the clock leaves out, and say so', () => {
    const series = aSeries('2027-03-21', '02:30', '03:30', 'Europe/Zurich', {
      recurrence: 'FREQ=WEEKLY;COUNT=2',
    })
    expect(occurrencesOf(series)[1]).toMatchObject({
      on: '2027-03-28',
      startsAt: '2027-03-28T03:30',
      endsAt: '2027-03-28T04:30',
      clock: { kind: 'gap', said: '2027-03-28T02:30' },
    })
    const within = aSeries('2027-03-28', '02:15', '02:45', 'Europe/Zurich', {})
    expect(clocks(within)).toEqual([['2027-03-28T03:15', '03:45']])
  })

  it('take the first of two hours where the clock is put back, and say so', () => {
    const series = aSeries('2027-10-24', '02:30', '03:30', 'Europe/Zurich', {
      recurrence: 'FREQ=WEEKLY;COUNT=3',
    })
    expect(occurrencesOf(series).map(({ clock }) => clock)).toEqual([
      undefined,
      { kind: 'overlap', said: '2027-10-31T02:30' },
      undefined,
    ])
    expect(instantOf('2027-10-31T02:30', 'Europe/Zurich')).toBe('2027-10-31T00:30:00Z')
  })

  it.each([
    ['America/New_York', '2027-03-14', '2027-11-07', '02:30', '01:30'],
    ['America/Santiago', '2027-09-05', '2027-04-03', '00:30', '23:30'],
  ])('do so in %s too', (zone, gap, overlap, left, twice) => {
    const at = (day: string, hour: string) =>
      occurrencesOf({
        ...aSeries(day, hour, hour, zone, {}),
        end: addDays(day, 1),
        endsAt: `${addDays(day, 1)}T12:00`,
      })[0]?.clock?.kind
    expect([at(gap, left), at(overlap, twice)]).toEqual(['gap', 'overlap'])
    expect([at(gap, '12:00'), at(overlap, '12:00')]).toEqual([undefined, undefined])
  })

  it('are moved and cancelled one by one; each keeps its name', () => {
    const series = aSeries('2027-01-04', '23:00', '23:30', 'Europe/Zurich', {
      recurrence: 'FREQ=WEEKLY;COUNT=4',
      place: 'Room A',
      exceptions: [
        { on: '2027-01-11', cancelled: true, reason: 'Holiday' },
        { on: '2027-01-18', startsAt: '2027-01-19T23:30', endsAt: '2027-01-20T00:30' },
        { on: '2027-01-25', place: 'Room B' },
      ],
    })
    expect(occurrencesOf(series)).toMatchObject([
      { on: '2027-01-04', place: 'Room A', isMoved: false, isCancelled: false },
      { on: '2027-01-11', start: '2027-01-11', isCancelled: true, reason: 'Holiday' },
      { on: '2027-01-18', start: '2027-01-19', end: '2027-01-20', isMoved: true },
      { on: '2027-01-25', place: 'Room B', isMoved: true },
    ])
    const within = occurrencesOf(series, { from: '2027-01-20', to: '2027-01-24' })
    expect(within.map(({ on }) => on)).toEqual(['2027-01-18'])
  })

  it('last as many days as the first, and are all cancelled with their series', () => {
    const days = {
      start: '2027-02-27',
      end: '2027-03-01',
      precision: 'day' as const,
      recurrence: 'FREQ=YEARLY;COUNT=2',
      status: 'cancelled' as const,
    }
    expect(occurrencesOf(days)).toMatchObject([
      { on: '2027-02-27', start: '2027-02-27', end: '2027-03-01', isCancelled: true },
      { on: '2028-02-27', start: '2028-02-27', end: '2028-02-29', isCancelled: true },
    ])
  })

  it('are one without a name where a meeting does not recur', () => {
    const [only] = occurrencesOf({ start: '2027-Q1', precision: 'quarter' })
    expect(only).toEqual({
      start: '2027-Q1',
      precision: 'quarter',
      isMoved: false,
      isCancelled: false,
    })
    expect(
      occurrencesOf({ start: '2027-Q1', precision: 'quarter' }, { from: '2027-04-01' }),
    ).toEqual([])
  })

  it('are shown by the clocks of their zone: what they say is what a clock there shows', () => {
    const zone = fc.constantFrom(
      'Europe/Zurich',
      'America/Santiago',
      'Australia/Lord_Howe',
      'Asia/Beirut',
    )
    const hour = fc.integer({ min: 0, max: 47 })
    const day = fc.integer({ min: 0, max: 400 }).map(days => addDays('2026-12-01', days))
    fc.assert(
      fc.property(zone, day, hour, (timeZone, start, half) => {
        const time = `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`
        const startsAt = `${start}T${time}`
        const end = addDays(start, 1)
        const [only] = occurrencesOf({
          start,
          end,
          precision: 'day',
          startsAt,
          endsAt: `${end}T${time}`,
          timeZone,
        })
        const at = instantOf(startsAt, timeZone)
        expect(only?.startsAt).toBe(wallClockIn(at, timeZone))
        expect(only?.clock?.kind === 'gap').toBe(only?.startsAt !== startsAt)
      }),
    )
  })
})
