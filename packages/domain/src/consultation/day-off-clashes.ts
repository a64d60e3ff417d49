import { dayNumber, dayOfNumber, weekdayOf } from '../date/day.ts'
import { workCalendarOf } from '../schedule/un-calendar.ts'
import type { Clash } from './clash.ts'
import { makeClash } from './make-clash.ts'
import type { Occasion } from './occasion.ts'

type DaysOff = NonNullable<Clash['daysOff']>
type Rest = { weekend: readonly number[]; holidays: number[] }

/**
 * Consultations on an official holiday of the United Nations at their place, or that begin or end
 * on a weekend there; what only goes on over a weekend is long, and no clash.
 */
export function dayOffClashes(occasions: Occasion[]): Clash[] {
  return occasions.flatMap(occasion => {
    const daysOff = occasion.isExact ? daysOffOf(occasion, restOf(occasion)) : []
    const [first] = daysOff
    if (!first) return []
    const isHoliday = daysOff.some(({ why }) => why === 'holiday')
    const window = { start: first.day, end: (daysOff.at(-1) ?? first).day }
    const { organisers: bodies } = occasion.of
    const found = { bodies, window, daysOff }
    return [makeClash('day-off', isHoliday ? 'medium' : 'low', 'certain', [occasion], found)]
  })
}

function daysOffOf({ first, last }: Occasion, { weekend, holidays }: Rest): DaysOff {
  const days = new Map<number, 'weekend' | 'holiday'>()
  for (const day of [first, last]) {
    if (weekend.includes(weekdayOf(dayOfNumber(day)))) days.set(day, 'weekend')
  }
  for (let n = firstFrom(holidays, first); (holidays[n] ?? last + 1) <= last; n += 1) {
    days.set(holidays[n] as number, 'holiday')
  }
  return [...days]
    .toSorted(([a], [b]) => a - b)
    .map(([day, why]) => ({ day: dayOfNumber(day), why }))
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
