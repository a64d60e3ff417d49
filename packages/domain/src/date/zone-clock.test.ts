import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, dayOfNumber } from './day.ts'
import { instantOf, wallClockIn } from './when.ts'
import { utcOf, wallOf } from './zone-clock.ts'

const ZONES = [
  'UTC',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Europe/Zurich',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
]
const clock = fc
  .tuple(fc.integer({ min: 14_000, max: 27_000 }), fc.nat(24 * 60 - 1))
  .map(([day, minute]) => {
    const text = `${dayOfNumber(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`
    return { text, minutes: day * 1_440 + minute }
  })

describe('the clock of a zone', () => {
  it('is the one that Temporal keeps, in gaps and overlaps too', () => {
    const hours = fc.constantFrom('2025-03-30T02:30', '2025-10-26T02:30', '2025-10-05T02:15')
    const gaps = hours.map(text => ({ text, minutes: minutesOf(text) }))
    fc.assert(
      fc.property(fc.oneof(clock, gaps), fc.constantFrom(...ZONES), ({ text, minutes }, zone) => {
        const utc = Date.parse(instantOf(text, zone)) / 60_000
        expect([text, zone, utcOf(minutes, zone)]).toEqual([text, zone, utc])
        const wall = wallClockIn(instantOf(text, zone), zone)
        expect([text, zone, wallOf(utc, zone)]).toEqual([text, zone, minutesOf(wall)])
      }),
      { numRuns: 500 },
    )
  })
})

function minutesOf(text: string): number {
  return (
    dayNumber(text.slice(0, 10)) * 1_440 + Number(text.slice(11, 13)) * 60 + Number(text.slice(14))
  )
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
