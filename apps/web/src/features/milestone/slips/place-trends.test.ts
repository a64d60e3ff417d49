import { dayNumber } from '@tributary/domain/date/day'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeTrends, spread, type Trend } from './place-trends.ts'

const at = (day: string) => `${day}T09:00:00.000Z`
const report: Trend = {
  milestone: 'report',
  roadmap: 'itu',
  points: [
    { at: at('2024-12-31'), start: '2025-06', precision: 'month', status: 'planned' },
    { at: at('2025-05-01'), start: '2025-07-07', precision: 'day', status: 'done' },
  ],
}
const stable: Trend = {
  milestone: 'stable',
  roadmap: 'itu',
  points: [{ at: at('2020-01-01'), start: '2030', precision: 'year', status: 'planned' }],
}

describe('the trends of a roadmap', () => {
  it('are steps of the dates that were said, each for as long as it stood', () => {
    const placed = placeTrends([report, stable], dayNumber('2026-01-01'))
    expect(placed?.lines[0]).toEqual({
      milestone: 'report',
      isMoved: true,
      isDone: true,
      days: 7,
      steps: [
        {
          from: dayNumber('2024-12-31'),
          to: dayNumber('2025-05-01'),
          window: [dayNumber('2025-06-01'), dayNumber('2025-06-30')],
          isVague: true,
        },
        {
          from: dayNumber('2025-05-01'),
          // It ends where it meets its day.
          to: dayNumber('2025-07-07'),
          window: [dayNumber('2025-07-07'), dayNumber('2025-07-07')],
          isVague: false,
        },
      ],
    })
    // What has not moved does not widen the chart.
    expect(placed?.said[0]).toBeGreaterThan(dayNumber('2024-11-01'))
    expect(placed?.dates[1]).toBeLessThan(dayNumber('2025-08-01'))
  })

  it('go on until today for what is to come, and are none where nothing moved', () => {
    const today = dayNumber('2025-05-20')
    const planned = report.points.map(point => ({ ...point, status: 'planned' as const }))
    const placed = placeTrends([{ ...report, points: planned }], today)
    expect(placed?.lines[0]?.steps[1]?.to).toBe(today)
    expect(placeTrends([stable], today)).toBeUndefined()
    const cancelled = planned.map(point => ({ ...point, status: 'cancelled' as const }))
    expect(placeTrends([{ ...report, points: cancelled }], today)).toBeUndefined()
  })
})

it('labels stand apart, in the order of their lines, and above the bottom', () => {
  const heights = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 15 })
  fc.assert(
    fc.property(heights, wished => {
      const found = spread(wished, 20, 300)
      const order = [...found].sort((a, b) => a - b)
      for (const [n, y] of order.entries()) {
        expect(y).toBeLessThanOrEqual(300)
        if (n > 0) expect(y - (order[n - 1] ?? 0)).toBeGreaterThanOrEqual(20)
      }
      for (const [n, y] of wished.entries()) {
        for (const [m, other] of wished.entries()) {
          if (y < other) expect(found[n]).toBeLessThan(found[m] ?? 0)
        }
      }
    }),
  )
})
