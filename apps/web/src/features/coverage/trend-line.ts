import type { Coverage } from '@tributary/domain/consultation/coverage'
import { dayNumber } from '@tributary/domain/date/day'

/** How many were held in a region by the end of each quarter. */
export type TrendLine = { region: string; points: { until: string; held: number }[] }

/** A line for each region. */
export function trendLines({ regions, trend }: Coverage): TrendLine[] {
  return regions.map(({ region }) => ({
    region,
    points: trend.map(({ until, held }) => ({ until, held: held[region] ?? 0 })),
  }))
}

/** The line as steps in a field of that size: what was held stays held until the next. */
export function stepsOf(
  { points }: TrendLine,
  { width, height, most }: { width: number; height: number; most: number },
): { path: string; end: { x: number; y: number } } {
  const first = dayNumber(points[0]?.until ?? '')
  const span = Math.max(1, dayNumber(points.at(-1)?.until ?? '') - first)
  const x = (day: string) => round(((dayNumber(day) - first) / span) * width)
  const y = (held: number) => round(height - (held / Math.max(1, most)) * height)
  const [head, ...rest] = points
  if (!head) return { path: '', end: { x: 0, y: height } }
  const path = rest.map(({ until, held }) => `H${x(until)}V${y(held)}`).join('')
  const last = points.at(-1) ?? head
  return {
    path: `M0,${y(head.held)}${path}`,
    end: { x: rest.length > 0 ? width : 0, y: y(last.held) },
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
