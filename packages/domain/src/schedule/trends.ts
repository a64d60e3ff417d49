import type { Fields } from '../change/change.ts'
import { withFields } from '../change/fields.ts'
import type { DateFields } from '../date/when.ts'
import type { MilestoneStatus } from '../milestone/milestone.ts'

/** A date that a milestone was announced for, and the instant since which the record said so. */
export type TrendPoint = Pick<DateFields, 'start' | 'end' | 'precision'> & {
  at: string
  /** The last that it had while the date stood. */
  status: MilestoneStatus
}

/** The dates of a milestone in the order in which they were announced. */
export type Trend = { milestone: string; roadmap: string; points: TrendPoint[] }

type Logged = { thingId: string; at: string; after: Fields }

/** The trends of the milestones whose changes these are, in the order of the log. */
export function trendsOf(changes: Iterable<Logged>): Trend[] {
  const found = new Map<string, { fields: Fields; points: TrendPoint[] }>()
  for (const { thingId, at, after } of changes) {
    const known = found.get(thingId)
    const fields = withFields(known?.fields ?? {}, after)
    const points = known?.points ?? []
    const point = pointOf(fields, at)
    const last = points.at(-1)
    if (last && isSameDate(last, point)) last.status = point.status
    else points.push(point)
    found.set(thingId, { fields, points })
  }
  return Array.from(found, ([milestone, { fields, points }]) => ({
    milestone,
    roadmap: fields.roadmap as string,
    points,
  }))
}

function pointOf(fields: Fields, at: string): TrendPoint {
  const { start, end, precision, status } = fields as TrendPoint
  return { at, start, ...(end !== undefined && { end }), precision, status }
}

function isSameDate(a: TrendPoint, b: TrendPoint): boolean {
  return a.start === b.start && (a.end ?? a.start) === (b.end ?? b.start)
}
