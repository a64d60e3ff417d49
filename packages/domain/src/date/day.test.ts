import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayIn, dayNumber, dayOfNumber, daysBetween, isDay, weekdayOf } from './day.ts'

const days = fc
  .integer({ min: -200_000, max: 200_000 })
  .map(n => Temporal.PlainDate.from('1970-01-01').add({ days: n }))

describe('days', () => {
  it('count as Temporal counts them', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5_000, max: 5_000 }), (day, n) => {
        const text = day.toString()
        expect(addDays(text, n)).toBe(day.add({ days: n }).toString())
        expect(dayOfNumber(dayNumber(text))).toBe(text)
        expect(daysBetween(text, day.add({ days: n }).toString())).toBe(n)
        expect(weekdayOf(text)).toBe(day.dayOfWeek)
      }),
    )
  })

  it.each([
    ['0000-01-01', -719_528],
    ['0000-03-01', -719_468],
    ['1900-02-28', -25_509],
    ['2000-02-29', 11_016],
    ['9999-12-31', 2_932_896],
  ])('%s is the day %i', (day, number) => {
    expect([dayNumber(day), dayOfNumber(number)]).toEqual([number, day])
  })

  it('exist or do not, as Temporal says', () => {
    const part = (max: number) => fc.integer({ min: 0, max }).map(n => String(n).padStart(2, '0'))
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 2400 }), part(13), part(32), (year, month, day) => {
        const text = `${year}-${month}-${day}`
        expect(isDay(text)).toBe(exists(text))
      }),
    )
  })

  it.each([
    ['2025-06-15T22:30:00Z', 'Europe/Zurich', '2025-06-16'],
    ['2025-06-15T22:30:00Z', 'America/New_York', '2025-06-15'],
    ['2025-12-31T18:30:00Z', 'Asia/Kathmandu', '2026-01-01'],
    ['2026-01-01T03:00:00Z', 'America/St_Johns', '2025-12-31'],
  ])('at %s it is in %s the day %s', (instant, zone, day) => {
    expect(dayIn(instant, zone)).toBe(day)
  })
})

function exists(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}
