import type { BurnUpAnswer } from '@tributary/contract/accountability/routes'
import { type Day, dayNumber } from '@tributary/domain/date/day'

type Step = BurnUpAnswer['steps'][number]

/** A burn-up as it is drawn: in days since 1970, and in actions. */
export type BurnUpLines = {
  days: [number, number]
  most: number
  /** How it stands at the end. */
  last: Step
  scope: Corner[]
  done: Corner[]
}

/** From a day on there are so many. */
export type Corner = { day: number; count: number }

/** The lines of a burn-up until a day; undefined where there was nothing to do by then. */
export function burnUpLines(steps: readonly Step[], on: Day): BurnUpLines | undefined {
  const until = dayNumber(on)
  const told = steps.filter(({ day }) => dayNumber(day) <= until)
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last) return undefined
  const from = dayNumber(first.day)
  const cornersOf = (name: 'scope' | 'done') =>
    told.map(step => ({ day: dayNumber(step.day), count: step[name] }))
  return {
    // A day at least, so that there is a line.
    days: [from, Math.max(until, from + 1)],
    most: Math.max(...told.map(({ scope }) => scope), 1),
    last,
    scope: cornersOf('scope'),
    done: cornersOf('done'),
  }
}

/** Whole numbers upward from nothing, few enough to be read. */
export function countTicks(most: number): number[] {
  const step = [1, 2, 5].flatMap(n => [n, n * 10, n * 100, n * 1_000]).toSorted((a, b) => a - b)
  const every = step.find(size => most / size <= 5) ?? 10_000
  return Array.from({ length: Math.floor(most / every) + 1 }, (_, n) => n * every)
}
