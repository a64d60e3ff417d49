import { expect, it } from 'vitest'
import { momentBefore } from './moment-before.ts'

it.each([
  ['2025-06-17', 0, 'America/New_York', '2025-06-17T03:59:59.999Z'],
  ['2025-06-17', 7, 'Asia/Kathmandu', '2025-06-09T18:14:59.999Z'],
  // It began at one o'clock: midnight was skipped.
  ['2024-09-08', 0, 'America/Santiago', '2024-09-08T03:59:59.999Z'],
  ['0000-01-01', 7, 'UTC', '-000001-12-24T23:59:59.999Z'],
])('the last moment before %s and %i days, in %s, is %s', (day, days, timeZone, instant) => {
  expect(momentBefore(day, timeZone, days)).toBe(instant)
})
