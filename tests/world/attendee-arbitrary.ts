import type { Attendee, Holiday } from '@tributary/domain/slot/attendee'
import fc from 'fast-check'

/** Around these days the clock is changed: in which zone, and which day it is. */
export const CLOCK_CHANGES = [
  ['Europe/Zurich', '2027-03-28'],
  ['Europe/Zurich', '2027-10-31'],
  ['America/New_York', '2027-03-14'],
  ['America/New_York', '2027-11-07'],
  ['America/Santiago', '2027-04-03'],
  ['America/Santiago', '2027-09-04'],
] as const

const ZONES = [
  'Europe/Zurich',
  'America/New_York',
  'America/Santiago',
  'Asia/Bangkok',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Australia/Lord_Howe',
]

/** Random people near a day: their zones, hours, days off and what else they have. */
export function attendeesNear(day: string): fc.Arbitrary<Attendee[]> {
  const middle = Date.parse(`${day}T12:00Z`) / 60_000
  const engagement = fc
    .tuple(fc.integer({ min: -3_000, max: 3_000 }), fc.integer({ min: 1, max: 900 }), fc.boolean())
    .map(([after, minutes, isTentative]) => ({
      from: middle + after,
      to: middle + after + minutes,
      isTentative,
    }))
  const holiday: fc.Arbitrary<Holiday> = fc.integer({ min: -2, max: 2 }).map(days => ({
    day: Temporal.PlainDate.from(day).add({ days }).toString(),
    kind: 'un',
  }))
  const attendee: fc.Arbitrary<Omit<Attendee, 'id'>> = fc.record({
    timeZone: fc.constantFrom(...ZONES),
    hours: fc
      .tuple(fc.integer({ min: 0, max: 48 }), fc.integer({ min: 0, max: 48 }))
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => ({ from: Math.min(a, b) * 30, to: Math.max(a, b) * 30 })),
    weekend: fc.constantFrom([6, 7], [5, 6], []),
    holidays: fc.array(holiday, { maxLength: 2 }),
    engagements: fc.array(engagement, { maxLength: 4 }),
  })
  return fc
    .array(attendee, { minLength: 1, maxLength: 4 })
    .map(all => all.map((fields, n) => ({ id: `attendee-${n}`, ...fields })))
}
