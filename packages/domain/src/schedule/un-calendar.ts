import type { Body } from '../body/body.ts'
import { unHolidays } from './un-holidays.ts'
import type { WorkCalendar } from './work-calendar.ts'

const SATURDAY_SUNDAY = [6, 7]
const FRIDAY_SATURDAY = [5, 6]

/** Where the week is worked from Sunday to Thursday. */
const SUNDAY_TO_THURSDAY = new Set([
  'Africa/Algiers',
  'Africa/Cairo',
  'Africa/Khartoum',
  'Africa/Tripoli',
  'Asia/Aden',
  'Asia/Amman',
  'Asia/Baghdad',
  'Asia/Bahrain',
  'Asia/Damascus',
  'Asia/Dhaka',
  'Asia/Kuwait',
  'Asia/Muscat',
  'Asia/Qatar',
  'Asia/Riyadh',
])

/** The working days of a body, which follow its duty station. */
export function workCalendarOf({
  dutyStation,
  timeZone,
}: Pick<Body, 'dutyStation' | 'timeZone'>): WorkCalendar {
  const weekend = SUNDAY_TO_THURSDAY.has(timeZone) ? FRIDAY_SATURDAY : SATURDAY_SUNDAY
  return { weekend, holidays: unHolidays(dutyStation, weekend) }
}
