import { describe, expect, it } from 'vitest'
import { dateFaults } from './date-faults.ts'
import { instantOf, wallClockIn, whenOf, windowIn } from './when.ts'

const kyoto = {
  start: '2023-10-10',
  precision: 'day' as const,
  startsAt: '2023-10-10T15:15',
  endsAt: '2023-10-10T16:45',
  timeZone: 'Asia/Tokyo',
}

describe('a timed span', () => {
  it('is one instant everywhere: 15:15 in Kyoto is 06:15 UTC and 08:15 in Geneva', () => {
    expect(instantOf(kyoto.startsAt, kyoto.timeZone)).toBe('2023-10-10T06:15:00Z')
    expect(wallClockIn('2023-10-10T06:15:00Z', 'Europe/Zurich')).toBe('2023-10-10T08:15')
  })

  it('moves out of a gap and takes the first of two in an overlap, as RFC 5545 asks', () => {
    expect(instantOf('2025-03-30T02:30', 'Europe/Zurich')).toBe('2025-03-30T01:30:00Z')
    expect(instantOf('2025-11-02T01:30', 'America/New_York')).toBe('2025-11-02T05:30:00Z')
    expect(instantOf('2025-09-07T00:30', 'America/Santiago')).toBe('2025-09-07T04:30:00Z')
  })

  it('falls on the days of the reader', () => {
    expect(windowIn(kyoto, 'America/New_York')).toEqual({ start: '2023-10-10', end: '2023-10-10' })
    expect(windowIn({ ...kyoto, startsAt: '2023-10-10T08:00' }, 'America/New_York').start).toBe(
      '2023-10-09',
    )
  })
})

describe('date fields', () => {
  it('are hours, days or a partial date, never two of them', () => {
    expect(whenOf(kyoto).kind).toBe('timed')
    expect(whenOf({ start: '2025-05-12', precision: 'day', end: '2025-05-14' })).toEqual({
      kind: 'days',
      start: '2025-05-12',
      end: '2025-05-14',
    })
    expect(whenOf({ start: '2025-Q1', precision: 'quarter' }).kind).toBe('partial')
  })

  it.each([
    [{ start: '2025-05-12', precision: 'month' as const }, 'precision'],
    [{ start: '2025-05', precision: 'month' as const, end: '2025-05-12' }, 'end'],
    [{ start: '2025-05-12', precision: 'day' as const, end: '2025-05-11' }, 'end'],
    [{ ...kyoto, endsAt: '2023-10-10T15:15' }, 'endsAt'],
    [{ ...kyoto, timeZone: undefined }, 'startsAt'],
    [{ ...kyoto, start: '2023-10-11' }, 'startsAt'],
    [{ start: 'soon', precision: 'day' as const }, 'start'],
  ])('%j are refused at %s', (fields, path) => {
    expect(dateFaults(fields).map(fault => fault.path)).toContain(path)
  })

  it('may end after midnight when the end says so', () => {
    const night = { ...kyoto, end: '2023-10-11', endsAt: '2023-10-11T01:00' }
    expect(dateFaults(night)).toEqual([])
  })
})
