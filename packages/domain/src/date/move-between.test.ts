import { describe, expect, it } from 'vitest'
import { moveBetween } from './move-between.ts'
import { precisionOf } from './partial-date.ts'

const date = (start: string, end?: string) => ({
  start,
  precision: precisionOf(start) ?? ('day' as const),
  ...(end && { end }),
})

describe('a date that became another', () => {
  it.each([
    [date('2025-07-15'), date('2025-07-25'), { how: 'moved', days: 10 }],
    [date('2025-07-25'), date('2025-07-15'), { how: 'moved', days: -10 }],
    [date('2025-05-12', '2025-05-14'), date('2025-05-12', '2025-05-16'), { how: 'moved', days: 2 }],
    [date('2025-05-12', '2025-05-14'), date('2025-05-14', '2025-05-16'), { how: 'moved', days: 2 }],
    [date('2025-06'), date('2025-07-07', '2025-07-11'), { how: 'moved', days: 7 }],
    [date('2025-Q2'), date('2025-Q3'), { how: 'moved', days: 92 }],
    [date('2025-08'), date('2025-08-29'), { how: 'narrowed', days: null }],
    [date('2025'), date('2025-Q3'), { how: 'narrowed', days: null }],
    [date('2025-08-29'), date('2025-Q3'), { how: 'widened', days: null }],
    [date('2025-08-29'), date('2025-09'), { how: 'moved', days: 32 }],
    [date('2025-08-29'), date('2025-08-29', '2025-08-29'), undefined],
    [date('2025-08'), date('2025-08'), undefined],
  ])('from %j to %j: %j', (before, after, move) => {
    expect(moveBetween(before, after)).toEqual(move)
  })

  it('keeps its day where only its hours are others', () => {
    const at = (hour: string) => ({
      ...date('2025-06-16'),
      startsAt: `2025-06-16T${hour}:00`,
      endsAt: '2025-06-16T18:00',
      timeZone: 'Europe/Zurich',
    })
    expect(moveBetween(at('09'), at('10'))).toEqual({ how: 'moved', days: 0 })
  })
})
