import { addDays, type Day, dayNumber, isDay } from '@tributary/domain/date/day'
import type { Mark } from './lanes.ts'

/** The days in view, since 1970; fractions while one pans. */
export type View = { from: number; to: number }

/** The view that an address asks for, if it asks for one. */
export function viewIn(from: string | undefined, to: string | undefined): View | undefined {
  if (!from || !to || !isDay(from) || !isDay(to) || from >= to) return undefined
  return { from: dayNumber(from), to: dayNumber(to) + 1 }
}

/** What to show first: the road to the goal and the day that it is. */
export function firstView(on: Day, goal: Mark | undefined): View {
  const today = dayNumber(on)
  const from = Math.min(today, goal?.from ?? today)
  const to = Math.max(today, goal?.to ?? today)
  return { from: from - 480, to: to + 220 }
}

/** The view that holds all marks. */
export function wholeView(marks: Mark[], on: Day): View {
  const today = dayNumber(on)
  let [from, to] = [today, dayNumber(addDays(on, 30))]
  for (const mark of marks) {
    from = Math.min(from, mark.from)
    to = Math.max(to, mark.to)
  }
  const margin = Math.max((to - from) * 0.03, 10)
  return { from: from - margin, to: to + margin }
}

/** Whether two views are the same to the day. */
export function isSameView(a: View, b: View): boolean {
  return Math.round(a.from) === Math.round(b.from) && Math.round(a.to) === Math.round(b.to)
}
