import { dayNumber, dayOfNumber } from '@tributary/domain/date/day'

export type TickUnit = 'year' | 'quarter' | 'month' | 'week' | 'day'
export type Tick = { day: number; unit: TickUnit; isMajor: boolean }

// Days in a unit, and the pixels that its label needs.
const UNITS: [unit: TickUnit, days: number, room: number][] = [
  ['day', 1, 34],
  ['week', 7, 46],
  ['month', 30, 46],
  ['quarter', 91, 46],
  ['year', 365, 40],
]

/** The finest unit whose labels have room at `scale` pixels a day. */
export function unitAt(scale: number): { unit: TickUnit; every: number } {
  const fit = UNITS.find(([, days, room]) => days * scale >= room)
  if (fit) return { unit: fit[0], every: 1 }
  return { unit: 'year', every: [2, 5, 10, 20, 50, 100].find(n => n * 365 * scale >= 40) ?? 100 }
}

/** The ticks between two days since 1970; a major one begins a year (a month among days). */
export function ticksBetween(from: number, to: number, scale: number): Tick[] {
  const { unit, every } = unitAt(scale)
  const ticks: Tick[] = []
  if (unit === 'day' || unit === 'week') {
    // Day 4 of 1970 was a Monday.
    const step = unit === 'day' ? 1 : 7
    const first = unit === 'day' ? Math.floor(from) : Math.floor((from - 4) / 7) * 7 + 4
    for (let day = first; day <= to; day += step) {
      ticks.push({ day, unit, isMajor: Number(dayOfNumber(day).slice(8)) <= step })
    }
    return ticks
  }
  const months = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12 * every
  const start = dayOfNumber(Math.floor(from))
  const month = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1
  for (let at = Math.floor(month / months) * months; ; at += months) {
    const day = dayNumber(firstOf(at))
    if (day > to) return ticks
    ticks.push({ day, unit, isMajor: at % 12 === 0 && unit !== 'year' })
  }
}

function firstOf(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`
}
