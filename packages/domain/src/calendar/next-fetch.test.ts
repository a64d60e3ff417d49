import { expect, it } from 'vitest'
import { nextFetchAt } from './next-fetch.ts'

const AT = '2027-01-01T00:00:00.000Z'

it('a calendar is fetched again in an hour, after failures later each time, a day at most', () => {
  const hours = [0, 1, 2, 3, 6, 7, 5_000].map(
    failures => (Date.parse(nextFetchAt(AT, failures)) - Date.parse(AT)) / 3_600_000,
  )
  expect(hours).toEqual([1, 0.5, 1, 2, 16, 24, 24])
})

it('a server that asks for time gets it, a day at most', () => {
  expect(nextFetchAt(AT, 1, 7_200)).toBe('2027-01-01T02:00:00.000Z')
  expect(nextFetchAt(AT, 1, 1e9)).toBe('2027-01-02T00:00:00.000Z')
})
