import type { TrendsAnswer } from '@tributary/contract/schedule/schema'
import { dayNumber } from '@tributary/domain/date/day'
import { moveBetween } from '@tributary/domain/date/move-between'
import { windowOfFields } from '@tributary/domain/date/when'

export type Trend = TrendsAnswer['items'][number]

/** A date for as long as it stood, in days since 1970: from when to when, and its window. */
export type Step = { from: number; to: number; window: [number, number]; isVague: boolean }

/** A milestone as the chart draws it: its steps end when it came, or now. */
export type TrendLine = {
  milestone: string
  isMoved: boolean
  isDone: boolean
  /** By how many days it is later than it was first announced for. */
  days: number
  steps: Step[]
}

export type PlacedTrends = {
  /** The days between which dates were said (across), and which were said (upward). */
  said: [number, number]
  dates: [number, number]
  lines: TrendLine[]
}

/** Where the trends of a roadmap are drawn, by those that moved; undefined where none did. */
export function placeTrends(trends: readonly Trend[], today: number): PlacedTrends | undefined {
  const lines = trends
    .filter(({ points }) => points.at(-1)?.status !== 'cancelled')
    .map(trend => lineOf(trend, today))
  const moved = lines.filter(({ isMoved }) => isMoved)
  if (moved.length === 0) return undefined
  const steps = moved.flatMap(line => line.steps)
  const said = padded(steps.flatMap(({ from, to }) => [from, to]))
  const dates = padded(steps.flatMap(({ window }) => window))
  return { said, dates, lines }
}

function lineOf({ milestone, points }: Trend, today: number): TrendLine {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) throw new Error(`the trend of ${milestone} has no date`)
  const isDone = last.status === 'done'
  const told = points.map(point => dayNumber(point.at.slice(0, 10)))
  const windows = points.map((point): [number, number] => {
    const { start, end } = windowOfFields(point)
    return [dayNumber(start), dayNumber(point.precision === 'day' ? start : end)]
  })
  const lastTold = told.at(-1) ?? 0
  // A line ends where it meets its day.
  const over = isDone ? (windows.at(-1)?.[1] ?? today) : today
  const steps = points.map((point, n): Step => {
    const from = told[n] ?? 0
    const to = told[n + 1] ?? Math.max(over, lastTold)
    return { from, to, window: windows[n] ?? [0, 0], isVague: point.precision !== 'day' }
  })
  const days = moveBetween(first, last)?.days ?? 0
  return { milestone, isMoved: points.length > 1, isDone, days, steps }
}

// Room on all sides, and some even where all is on one day.
function padded(days: number[]): [number, number] {
  const [from, to] = [Math.min(...days), Math.max(...days)]
  const room = Math.max((to - from) * 0.06, 7)
  return [from - room, to + room]
}

/** Heights of labels near those wished for, at least `gap` apart and within `bottom`. */
export function spread(wished: readonly number[], gap: number, bottom: number): number[] {
  const order = wished.map((y, n) => ({ y, n })).sort((a, b) => a.y - b.y)
  let least = 0
  for (const label of order) {
    label.y = Math.max(label.y, least)
    least = label.y + gap
  }
  let most = bottom
  for (const label of order.reverse()) {
    label.y = Math.min(label.y, most)
    most = label.y - gap
  }
  const found: number[] = []
  for (const { y, n } of order) found[n] = y
  return found
}
