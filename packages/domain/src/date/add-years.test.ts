import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addYears, inYears } from './add-years.ts'
import { dateFaults } from './date-faults.ts'
import { addDays, dayOfNumber } from './day.ts'
import { precisionOf } from './partial-date.ts'
import type { DateFields } from './when.ts'

const day = fc.integer({ min: -20_000, max: 60_000 }).map(dayOfNumber)
const years = fc.integer({ min: -60, max: 60 })
const ZONES = ['Asia/Kathmandu', 'America/New_York', 'Europe/Zurich', 'America/Santiago']

const partial = fc
  .tuple(day, fc.constantFrom(4, 7, 10), fc.integer({ min: 0, max: 4 }))
  .map(([date, length, quarter]) =>
    quarter > 0 ? `${date.slice(0, 4)}-Q${quarter}` : date.slice(0, length),
  )

const timed: fc.Arbitrary<DateFields> = fc
  .record({
    start: day,
    days: fc.integer({ min: 0, max: 3 }),
    from: fc.integer({ min: 0, max: 1_438 }),
    length: fc.integer({ min: 1, max: 600 }),
    timeZone: fc.constantFrom(...ZONES),
  })
  .map(({ start, days, from, length, timeZone }) => {
    const end = addDays(start, days)
    const clock = (minute: number) => new Date(minute * 60_000).toISOString().slice(11, 16)
    return {
      start,
      ...(days > 0 && { end }),
      precision: 'day' as const,
      startsAt: `${start}T${clock(from)}`,
      endsAt: `${end}T${clock(days > 0 ? from : Math.min(from + length, 1_439))}`,
      timeZone,
    }
  })
  .filter(fields => dateFaults(fields).length === 0)

describe('a date some years later', () => {
  it.each([
    ['2025-Q1', 10, '2035-Q1'],
    ['2025', 10, '2035'],
    ['2024-04', 10, '2034-04'],
    ['2025-12-16', 10, '2035-12-16'],
    ['2024-02-29', 10, '2034-02-28'],
    ['2024-02-29', 12, '2036-02-29'],
    ['2023-02-28', 1, '2024-02-28'],
    ['2096-02-29', 4, '2100-02-28'],
  ])('%s + %i years is %s', (date, later, expected) => {
    expect(addYears(date, later)).toBe(expected)
  })

  it('is as precise as it was, and there and back the same but for 29 February', () => {
    fc.assert(
      fc.property(partial, years, (date, later) => {
        const moved = addYears(date, later)
        expect(precisionOf(moved)).toBe(precisionOf(date))
        if (!date.endsWith('-02-29')) expect(addYears(moved, -later)).toBe(date)
      }),
    )
  })
})

describe('date fields some years later', () => {
  it('keep the clock on the wall and the zone', () => {
    const kyoto: DateFields = {
      start: '2023-10-10',
      precision: 'day',
      startsAt: '2023-10-10T15:15',
      endsAt: '2023-10-10T16:45',
      timeZone: 'Asia/Tokyo',
    }
    expect(inYears(kyoto, 10)).toEqual({
      ...kyoto,
      start: '2033-10-10',
      startsAt: '2033-10-10T15:15',
      endsAt: '2033-10-10T16:45',
    })
  })

  it('end on a later day if they did: two days up to 29 February stay two', () => {
    const end = { start: '2024-02-28', end: '2024-02-29', precision: 'day' as const }
    expect(inYears(end, 1)).toEqual({ ...end, start: '2025-02-28', end: '2025-03-01' })
  })

  it('lose hours that clocks skip on the new day', () => {
    const early: DateFields = {
      start: '2024-03-30',
      precision: 'day',
      startsAt: '2024-03-30T02:30',
      endsAt: '2024-03-30T03:00',
      timeZone: 'Europe/Zurich',
    }
    expect(inYears(early, 1)).toEqual({ start: '2025-03-30', precision: 'day' })
  })

  it('are without fault if they were, whatever the day, the hour and the zone', () => {
    fc.assert(
      fc.property(timed, years, (fields, later) => {
        const moved = inYears(fields, later)
        expect(dateFaults(moved)).toEqual([])
        expect(moved.start).toBe(addYears(fields.start, later))
        if (moved.startsAt) {
          expect(moved.startsAt.slice(11)).toBe(fields.startsAt?.slice(11))
          expect(moved.endsAt?.slice(11)).toBe(fields.endsAt?.slice(11))
        }
      }),
    )
  })

  it('keep the order in which things start', () => {
    fc.assert(
      fc.property(day, day, years, (one, other, later) => {
        const [first, second] = [one, other].sort() as [string, string]
        expect(addYears(first, later) <= addYears(second, later)).toBe(true)
      }),
    )
  })
})
