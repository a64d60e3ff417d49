import { expect, it } from 'vitest'
import { daysLater } from './days-later.ts'

it.each([
  [{ start: '2025-07-15' }, { start: '2025-07-25' }, 10],
  [{ start: '2025-07-25' }, { start: '2025-07-15' }, -10],
  [{ start: '2025-06', precision: 'month' }, { start: '2025-07-07', precision: 'day' }, 7],
  [{ start: '2025-08', precision: 'month' }, { start: '2025-08-29', precision: 'day' }, 0],
  [{ start: '2025-06-02', end: null }, { start: '2025-06-03', end: '2025-06-04' }, 1],
  [{ end: '2025-06-02' }, { end: '2025-06-03' }, 0],
  [{ title: 'Draft' }, { title: 'Zero draft' }, 0],
  [null, { start: '2025' }, 0],
])('%j becoming %j is %i days later', (before, after, days) => {
  expect(daysLater({ before, after })).toBe(days)
})
