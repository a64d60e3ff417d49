import { dayNumber } from '@tributary/domain/date/day'
import { describe, expect, it } from 'vitest'
import { burnUpLines, countTicks } from './burn-up-lines.ts'

const steps = [
  { day: '2027-05-01', scope: 1, done: 0 },
  { day: '2027-05-04', scope: 3, done: 1 },
  { day: '2027-05-20', scope: 2, done: 2 },
]

describe('the lines of a burn-up', () => {
  it('go on as they stood until the day', () => {
    expect(burnUpLines(steps, '2027-05-10')).toEqual({
      days: [dayNumber('2027-05-01'), dayNumber('2027-05-10')],
      most: 3,
      last: steps[1],
      scope: [
        { day: dayNumber('2027-05-01'), count: 1 },
        { day: dayNumber('2027-05-04'), count: 3 },
      ],
      done: [
        { day: dayNumber('2027-05-01'), count: 0 },
        { day: dayNumber('2027-05-04'), count: 1 },
      ],
    })
  })

  it('are a day long on the first day, and none before it', () => {
    const first = dayNumber('2027-05-01')
    expect(burnUpLines(steps, '2027-05-01')?.days).toEqual([first, first + 1])
    expect(burnUpLines(steps, '2027-04-30')).toBeUndefined()
  })

  it('are measured by whole numbers, of which there are few', () => {
    expect(countTicks(1)).toEqual([0, 1])
    expect(countTicks(7)).toEqual([0, 2, 4, 6])
    expect(countTicks(5_000)).toEqual([0, 1_000, 2_000, 3_000, 4_000, 5_000])
  })
})
