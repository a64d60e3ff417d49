import { type Day, dayNumber, weekdayOf } from '../date/day.ts'

/** The days on which a duty station rests; it works on all others. */
export type WorkCalendar = {
  /** ISO weekdays: 6 is Saturday, 7 Sunday. */
  weekend: readonly number[]
  holidays: readonly Day[]
}

export const MONDAY_TO_FRIDAY: WorkCalendar = { weekend: [6, 7], holidays: [] }

/** Counting in working days, by day numbers. */
export type WorkingDays = {
  /**
   * The `count`th working day after `day`, or before it where `count` is negative; `day` itself,
   * whether worked or not, where it is 0 (as WORKDAY does in spreadsheets).
   */
  from: (day: number, count: number) => number
  /** The last day whose `from(day, count)` is not after `limit`. */
  upTo: (limit: number, count: number) => number
}

// 1969-12-29, a Monday.
const MONDAY = -3

/** The working days of a calendar. Each answer takes a look-up among the holidays, no walk. */
export function workingDaysOf({ weekend, holidays }: WorkCalendar): WorkingDays {
  const worked = [0, 1, 2, 3, 4, 5, 6].filter(offset => !weekend.includes(offset + 1))
  if (worked.length === 0) throw new RangeError('A week needs a working day')
  const perWeek = worked.length
  const throughOffset = [0, 1, 2, 3, 4, 5, 6].map(
    offset => worked.filter(other => other <= offset).length,
  )
  const free = [...new Set(holidays)]
    .filter(day => !weekend.includes(weekdayOf(day)))
    .map(dayNumber)
    .sort((a, b) => a - b)
  // For the nth holiday, how many days have been worked when it comes.
  const workedBefore = free.map((day, n) => throughWeeks(day) - 1 - n)

  return {
    from(day, count) {
      if (count === 0) return day
      return count > 0 ? nth(through(day) + count) : nth(through(day - 1) + count + 1)
    },
    upTo(limit, count) {
      if (count === 0) return limit
      const next = nth(through(limit) - count + (count > 0 ? 1 : 0))
      return count > 0 ? next - 1 : next
    },
  }

  // Days worked up to and with a day, counted from some Monday.
  function through(day: number): number {
    return throughWeeks(day) - countUpTo(free, day)
  }

  function throughWeeks(day: number): number {
    const week = Math.floor((day - MONDAY) / 7)
    return week * perWeek + (throughOffset[day - MONDAY - week * 7] as number)
  }

  // The day up to and with which `count` days have been worked.
  function nth(count: number): number {
    const inWeeks = count + countUpTo(workedBefore, count - 1)
    const week = Math.ceil(inWeeks / perWeek) - 1
    return MONDAY + week * 7 + (worked[inWeeks - week * perWeek - 1] as number)
  }
}

// How many of an ascending list are not over a limit.
function countUpTo(list: readonly number[], limit: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as number) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
