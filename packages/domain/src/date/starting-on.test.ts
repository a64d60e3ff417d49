import { describe, expect, it } from 'vitest'
import { startingOn } from './starting-on.ts'

describe('a date put to another first day', () => {
  it('keeps its days and its hours', () => {
    expect(
      startingOn({ start: '2025-10-13', end: '2025-10-14', precision: 'day' }, '2025-11-15'),
    ).toEqual({
      start: '2025-11-15',
      end: '2025-11-16',
      precision: 'day',
    })
    const timed = {
      start: '2025-10-13',
      precision: 'day' as const,
      startsAt: '2025-10-13T10:00',
      endsAt: '2025-10-13T13:00',
      timeZone: 'America/New_York',
    }
    expect(startingOn(timed, '2025-11-03')).toEqual({
      ...timed,
      start: '2025-11-03',
      startsAt: '2025-11-03T10:00',
      endsAt: '2025-11-03T13:00',
    })
  })

  it('loses hours that the day does not have', () => {
    const timed = {
      start: '2025-03-29',
      precision: 'day' as const,
      startsAt: '2025-03-29T02:00',
      endsAt: '2025-03-29T03:00',
      timeZone: 'Europe/Paris',
    }
    expect(startingOn(timed, '2025-03-30')).toEqual({ start: '2025-03-30', precision: 'day' })
  })

  it.each([
    ['2025-Q3', 'quarter', '2025-07-01', '2025-Q3'],
    ['2025-Q3', 'quarter', '2025-07-02', '2025-Q4'],
    ['2025-Q3', 'quarter', '2025-06-30', '2025-Q2'],
    ['2025-Q4', 'quarter', '2026-06-01', '2026-Q3'],
    ['2025-01', 'month', '2024-11-20', '2024-12'],
    ['2025-12', 'month', '2026-02-02', '2026-02'],
    ['2027', 'year', '2029-02-01', '2029'],
  ] as const)('%s, known to the %s, put to %s is %s', (start, precision, day, to) => {
    expect(startingOn({ start, precision }, day)).toEqual({ start: to, precision })
  })
})
