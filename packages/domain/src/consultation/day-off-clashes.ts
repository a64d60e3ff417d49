import { dayNumber, dayOfNumber } from '../date/day.ts'
import { workCalendarOf } from '../schedule/un-calendar.ts'
import type { Clash } from './clash.ts'
import { makeClash } from './make-clash.ts'
import type { Occasion } from './occasion.ts'

type DaysOff = NonNullable<Clash['daysOff']>
/** What goes on for longer is held on the days that suit. */
const MOST_DAYS = 56

type Rest = { weekend: readonly number[]; holidays: number[] }

/**
 * Consultations on an official holiday of the United Nations at their place, or that begin or end
 * on a weekend there; what only goes on over a weekend is long, and no clash.
 */
export function dayOffClashes(occasions: Occasion[]): Clash[] {
  const clashes: Clash[] = []
  for (const occasion of occasions) {
    const daysOff = occasion.isExact ? daysOffOf(occasion, restOf(occasion)) : []
    const [first] = daysOff
    if (!first) continue
    const isHoliday = daysOff.some(({ why }) => why === 'holiday')
    const window = { start: first.day, end: (daysOff.at(-1) ?? first).day }
    const { organisers: bodies } = occasion.of
    const found = { bodies, window, daysOff }
    clashes.push(makeClash('day-off', isHoliday ? 'medium' : 'low', 'certain', [occasion], found))
  }
  return clashes
}

function daysOffOf({ first, last }: Occasion, { weekend, holidays }: Rest): DaysOff {
  if (last - first > MOST_DAYS) return []
  const days: DaysOff = []
  const add = (day: number, why: 'weekend' | 'holiday') => days.push({ day: dayOfNumber(day), why })
  let n = firstFrom(holidays, first)
  const isRest = (day: number) => weekend.includes(weekdayOf(day)) && !holidays.includes(day)
  if (isRest(first)) add(first, 'weekend')
  for (; (holidays[n] ?? last + 1) <= last; n += 1) add(holidays[n] as number, 'holiday')
  if (last > first && isRest(last)) add(last, 'weekend')
  return days
}

// ISO weekday of a day number: 1970-01-01 was a Thursday.
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

// The holidays of a place depend on its weekend, and on whether it is Headquarters.
const rests = new Map<string, Rest>()

function restOf({ timeZone, city }: Occasion): Rest {
  const dutyStation = city === 'new york' ? 'New York' : ''
  const key = `${timeZone} ${dutyStation}`
  let rest = rests.get(key)
  if (!rest) {
    const { weekend, holidays } = workCalendarOf({ dutyStation, timeZone })
    rest = { weekend, holidays: holidays.map(dayNumber) }
    rests.set(key, rest)
  }
  return rest
}

// The place of the first of an ascending list that is not before a limit.
function firstFrom(list: number[], limit: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}
