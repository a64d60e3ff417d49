import { isDay } from '@tributary/domain/date/day'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CALENDAR_VIEWS,
  daysOfTime,
  stepped,
  timeAsked,
  timeInView,
  timeOf,
  timesAround,
} from './calendar-times.ts'

describe('the times of the calendar', () => {
  it('hold each day once, and lead one step on and back again', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map(date => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.constantFrom(...CALENDAR_VIEWS), (on, view) => {
        const time = timeOf(view, on)
        const { start, end } = daysOfTime(view, time)
        expect(isDay(start) && start <= on && on <= end).toBe(true)
        const next = stepped(view, time, 1)
        expect(next > time).toBe(true)
        expect(stepped(view, next, -1)).toBe(time)
        expect(daysOfTime(view, next).start > end).toBe(true)
        expect(timeAsked(view, time, '2025-01-01')).toBe(time)
      }),
    )
  })

  it('are those of the reader where the address asks for none', () => {
    expect(timeAsked('week', '2025-06', '2025-06-18')).toBe('2025-06-16')
    expect(timeAsked('week', '2025-06-11', '2020-01-01')).toBe('2025-06-09')
    expect(timeAsked('month', 'soon', '2025-06-18')).toBe('2025-06')
    expect(timeAsked('year', undefined, '2025-06-18')).toBe('2025')
  })

  it('lead to the nearest that hold something', () => {
    const times = ['2024-10', '2025-06', '2025-12']
    expect(timesAround(times, '2025-07')).toEqual({ before: '2025-06', after: '2025-12' })
    expect(timesAround(['2024-10'], '2026-11')).toEqual({ before: '2024-10', after: undefined })
  })

  it('go on in another view at today, else at the first that is in sight', () => {
    const year = { start: '2025-01-01', end: '2025-12-31' }
    const holding = ['2024-10', '2025-06', '2025-12']
    expect(timeInView('month', year, { on: '2025-09-09', holding })).toBe('2025-09')
    expect(timeInView('month', year, { on: '2026-11-25', holding })).toBe('2025-06')
    const june = { start: '2025-06-01', end: '2025-06-30' }
    const none = { on: '2026-11-25', holding: [] }
    expect(timeInView('week', june, none)).toBe('2025-05-26')
    expect(timeInView('year', june, none)).toBe('2025')
  })
})
