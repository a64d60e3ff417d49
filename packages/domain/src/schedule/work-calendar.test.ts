import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Day, dayNumber, dayOfNumber, weekdayOf } from '../date/day.ts'
import { workCalendarOf } from './un-calendar.ts'
import { unHolidays } from './un-holidays.ts'
import { MONDAY_TO_FRIDAY, type WorkCalendar, workingDaysOf } from './work-calendar.ts'

const calendars: fc.Arbitrary<WorkCalendar> = fc.record({
  weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }),
  holidays: fc.array(fc.integer({ min: -60, max: 60 }).map(dayOfNumber), { maxLength: 20 }),
})
const days = fc.integer({ min: -80, max: 80 })
const counts = fc.integer({ min: -40, max: 40 })

// Walks day by day.
function walk({ weekend, holidays }: WorkCalendar, day: number, count: number): number {
  let [at, left] = [day, Math.abs(count)]
  while (left > 0) {
    at += Math.sign(count)
    const name = dayOfNumber(at)
    if (!weekend.includes(weekdayOf(name)) && !holidays.includes(name)) left -= 1
  }
  return at
}

it('working days are counted as a walk from day to day counts them', () => {
  fc.assert(
    fc.property(calendars, days, counts, (calendar, day, count) => {
      expect(workingDaysOf(calendar).from(day, count)).toBe(walk(calendar, day, count))
    }),
  )
})

it('the last day from which a limit is kept is the last one', () => {
  fc.assert(
    fc.property(calendars, days, counts, (calendar, limit, count) => {
      const last = workingDaysOf(calendar).upTo(limit, count)
      expect(walk(calendar, last, count)).toBeLessThanOrEqual(limit)
      expect(walk(calendar, last + 1, count)).toBeGreaterThan(limit)
    }),
  )
})

it.each([
  ['2025-06-06', 1, MONDAY_TO_FRIDAY, '2025-06-09'],
  ['2025-06-06', 0, MONDAY_TO_FRIDAY, '2025-06-06'],
  ['2025-06-09', -1, MONDAY_TO_FRIDAY, '2025-06-06'],
  // Friday and Saturday are the weekend in Cairo.
  [
    '2025-06-19',
    1,
    workCalendarOf({ dutyStation: 'Cairo', timeZone: 'Africa/Cairo' }),
    '2025-06-22',
  ],
  [
    '2025-06-19',
    1,
    workCalendarOf({ dutyStation: 'Beirut', timeZone: 'Asia/Beirut' }),
    '2025-06-20',
  ],
  [
    '2025-06-19',
    2,
    workCalendarOf({ dutyStation: 'Addis Ababa', timeZone: 'Africa/Addis_Ababa' }),
    '2025-06-23',
  ],
])('from %s, %i working days on lead to the right day', (day, count, calendar, expected) => {
  expect(dayOfNumber(workingDaysOf(calendar).from(dayNumber(day), count))).toBe(expected)
})

const inYear = (year: string, list: Day[]) => list.filter(day => day.startsWith(year))

it.each([
  // The first by the circular of late 2016, the second by ST/IC/2019/23.
  ['2017', '01-02 04-14 05-29 06-26 07-04 09-01 09-04 11-23 12-25'],
  ['2020', '01-01 04-10 05-25 05-26 07-03 07-31 09-07 11-26 12-25'],
  ['2024', '01-01 03-29 04-10 05-27 06-17 07-04 09-02 11-28 12-25'],
])('the holidays of Headquarters in %s are those of its circular', (year, expected) => {
  const listed = inYear(year, unHolidays('New York', [6, 7])).map(day => day.slice(5))
  expect(listed.join(' ')).toBe(expected)
})

it('Good Friday is no holiday of its own where Fridays are free', () => {
  expect(inYear('2025', unHolidays('Cairo', [5, 6]))).toEqual([
    '2025-01-01',
    '2025-03-30',
    '2025-06-05',
    '2025-12-25',
  ])
})
