import { addDays, type Day, weekdayOf } from '../date/day.ts'

/** The years for which the holidays are known. */
const YEARS = { first: 2015, last: 2035 }

/**
 * Eid al-Fitr and Eid al-Adha by the Umm al-Qura calendar, which the lists of the United Nations
 * have followed: they are drawn up the autumn before, whatever the moon shows then.
 */
const EIDS: readonly Day[] = `
  2015-07-17 2015-09-23 2016-07-06 2016-09-11 2017-06-25 2017-09-01 2018-06-15 2018-08-21
  2019-06-04 2019-08-11 2020-05-24 2020-07-31 2021-05-13 2021-07-20 2022-05-02 2022-07-09
  2023-04-21 2023-06-28 2024-04-10 2024-06-16 2025-03-30 2025-06-06 2026-03-20 2026-05-27
  2027-03-09 2027-05-16 2028-02-26 2028-05-05 2029-02-14 2029-04-24 2030-02-04 2030-04-13
  2031-01-24 2031-04-02 2032-01-14 2032-03-22 2033-01-03 2033-03-12 2033-12-23 2034-03-01
  2034-12-12 2035-02-19 2035-12-01
`
  .trim()
  .split(/\s+/)

/**
 * The official holidays of a United Nations duty station, ascending. The two Eids are kept at all
 * of them (General Assembly decision 52/468); New Year's Day, Good Friday and Christmas Day at most;
 * Headquarters adds four (ST/IC/2019/23 and its like). The others add local days each year, which
 * are not known here, and each person has one more of their own choice. What falls on a weekend is
 * kept on the nearest working day.
 */
export function unHolidays(dutyStation: string, weekend: readonly number[]): Day[] {
  const isHeadquarters = dutyStation === 'New York'
  const days: Day[] = []
  for (let year = YEARS.first; year <= YEARS.last; year += 1) {
    days.push(`${year}-01-01`, `${year}-12-25`)
    if (!weekend.includes(5)) days.push(addDays(easterOf(year), -2))
    if (isHeadquarters) days.push(...headquartersDays(year))
  }
  const kept = new Set(days.map(day => observed(day, weekend, new Set())))
  for (const day of EIDS) kept.add(observed(day, weekend, kept))
  return [...kept].sort()
}

// Memorial Day, Independence Day, Labour Day, Thanksgiving Day.
function headquartersDays(year: number): Day[] {
  return [
    addDays(weekdayFrom(`${year}-06-01`, 1), -7),
    `${year}-07-04`,
    weekdayFrom(`${year}-09-01`, 1),
    weekdayFrom(`${year}-11-22`, 4),
  ]
}

// The first such weekday on or after a day.
function weekdayFrom(day: Day, weekday: number): Day {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7)
}

// A Saturday's holiday is kept on Friday, a Sunday's on Monday; taken days are passed over.
function observed(day: Day, weekend: readonly number[], taken: ReadonlySet<Day>): Day {
  const isRest = (other: Day) => weekend.includes(weekdayOf(other))
  const step = isRest(day) && isRest(addDays(day, 1)) ? -1 : 1
  let kept = day
  while (isRest(kept) || taken.has(kept)) kept = addDays(kept, step)
  return kept
}

// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).
function easterOf(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  return addDays(`${year}-03-22`, h + l - 7 * m)
}
