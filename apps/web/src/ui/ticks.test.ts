import { dayNumber, dayOfNumber, weekdayOf } from '@tributary/domain/date/day'
import { describe, expect, it } from 'vitest'
import { ticksBetween, unitAt } from './ticks.ts'

const days = (from: string, to: string, scale: number) =>
  ticksBetween(dayNumber(from), dayNumber(to), scale).map(({ day }) => dayOfNumber(day))

describe('ticks', () => {
  it.each([
    [40, 'day'],
    [8, 'week'],
    [2, 'month'],
    [0.6, 'quarter'],
    [0.2, 'year'],
    [0.02, 'year'],
  ])('at %f pixels a day are by the %s', (scale, unit) => {
    expect(unitAt(scale).unit).toBe(unit)
  })

  it('stand on the first of months, on Mondays, on every fifth year', () => {
    expect(days('2024-11-20', '2025-02-10', 2)).toEqual([
      '2024-11-01',
      '2024-12-01',
      '2025-01-01',
      '2025-02-01',
    ])
    expect(days('2025-06-16', '2025-07-01', 8).map(weekdayOf)).toEqual([1, 1, 1])
    expect(days('2001-01-01', '2022-01-01', 0.025)).toEqual([
      '2000-01-01',
      '2005-01-01',
      '2010-01-01',
      '2015-01-01',
      '2020-01-01',
    ])
  })
})
