import type { DateFields } from '@tributary/domain/date/when'
import { expect, it } from 'vitest'
import { movedBy } from './moved-by.ts'

const HOUR = 60
const DAY = 24 * HOUR
const hearing: DateFields = {
  start: '2025-06-10',
  precision: 'day',
  startsAt: '2025-06-10T23:00',
  endsAt: '2025-06-10T23:45',
  timeZone: 'America/New_York',
}

it('puts days on by whole days, with their number and their hours', () => {
  expect(movedBy({ start: '2025-06-10', end: '2025-06-12', precision: 'day' }, 7 * DAY)).toEqual({
    start: '2025-06-17',
    end: '2025-06-19',
    precision: 'day',
  })
  expect(movedBy(hearing, -DAY)).toMatchObject({
    start: '2025-06-09',
    startsAt: '2025-06-09T23:00',
    endsAt: '2025-06-09T23:45',
  })
})

it('puts hours on by hours, over midnight too', () => {
  expect(movedBy(hearing, 30)).toEqual({
    ...hearing,
    end: '2025-06-11',
    startsAt: '2025-06-10T23:30',
    endsAt: '2025-06-11T00:15',
  })
})

it('does not put them where the clock has no such hour, nor what has no day', () => {
  const night = {
    ...hearing,
    start: '2025-03-08',
    startsAt: '2025-03-08T01:30',
    endsAt: '2025-03-08T02:00',
  }
  expect(movedBy(night, DAY + HOUR)).toBeUndefined()
  expect(movedBy({ start: '2025-06', precision: 'month' }, DAY)).toBeUndefined()
})
