import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOfNumber, daysBetween } from './day.ts'
import { precisionOf, windowOf } from './partial-date.ts'

describe('a partial date', () => {
  it.each([
    ['2025-12-16', 'day', '2025-12-16', '2025-12-16'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2025-Q1', 'quarter', '2025-01-01', '2025-03-31'],
    ['2025-Q4', 'quarter', '2025-10-01', '2025-12-31'],
    ['2027', 'year', '2027-01-01', '2027-12-31'],
  ])('%s is known to the %s and falls from %s to %s', (date, precision, start, end) => {
    expect(precisionOf(date)).toBe(precision)
    expect(windowOf(date)).toEqual({ start, end })
  })

  it.each(['2025-13', '2025-Q5', '2025-Q0', '2025-02-29', '25', '2025-1', '2025-12-16T10:00', ''])(
    'is not %j',
    text => {
      expect(precisionOf(text)).toBeUndefined()
      expect(() => windowOf(text)).toThrow(RangeError)
    },
  )

  it('holds each day of its window in one month, one quarter and one year alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), n => {
        const day = dayOfNumber(n)
        const quarter = Math.ceil(Number(day.slice(5, 7)) / 3)
        for (const date of [day.slice(0, 7), `${day.slice(0, 4)}-Q${quarter}`, day.slice(0, 4)]) {
          const { start, end } = windowOf(date)
          expect(start <= day && day <= end).toBe(true)
        }
        const year = windowOf(day.slice(0, 4))
        expect(daysBetween(year.start, year.end) + 1).toBe(Temporal.PlainDate.from(day).daysInYear)
      }),
    )
  })
})
