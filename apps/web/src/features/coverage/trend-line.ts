import type { Coverage } from '@tributary/domain/consultation/coverage'
import { type Day, dayNumber } from '@tributary/domain/date/day'

/** How many were held in a region by the end of each quarter. */
export type TrendLine = { region: string; points: { until: Day; held: number }[] }

/** A line for each region. */
export function trendLines({ regions, trend }: Pick<Coverage, 'regions' | 'trend'>): TrendLine[] {
  return regions.map(({ region }) => ({
    region,
    points: trend.map(({ until, held }) => ({ until, held: held[region] ?? 0 })),
  }))
}

/** The first day of the first quarter, on which nothing had been held yet. */
export function startOf({ points }: TrendLine): Day {
  const [{ until } = { until: '' }] = points
  const month = Math.floor((Number(until.slice(5, 7)) - 1) / 3) * 3 + 1
  return `${until.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
}

/** The line as steps in a field of that size: what was held stays held until the next. */
export function stepsOf(
  line: TrendLine,
  { width, height, most }: { width: number; height: number; most: number },
): { path: string; end: { x: number; y: number } } {
  const last = line.points.at(-1)
  if (!last) return { path: '', end: { x: 0, y: height } }
  const first = dayNumber(startOf(line))
  const span = Math.max(1, dayNumber(last.until) - first)
  const x = (day: Day) => round(((dayNumber(day) - first) / span) * width)
  const y = (held: number) => round(height - (held / Math.max(1, most)) * height)
  const steps = line.points.map(({ until, held }) => `H${x(until)}V${y(held)}`)
  return { path: `M0,${height}${steps.join('')}`, end: { x: width, y: y(last.held) } }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
