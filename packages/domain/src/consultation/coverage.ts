import type { Day } from '../date/day.ts'
import { compareText, mayFallIn } from '../date/in-order.ts'
import { windowOfFields } from '../date/when.ts'
import type { Consultation } from './consultation.ts'
import { standingOn } from './standing.ts'

/** What stands beside the regions in the matrix. */
export const COVERED = ['groups', 'questions', 'actionLines', 'organisers'] as const
export type Covered = (typeof COVERED)[number]

export type CoverageCell = {
  region: string
  column: string
  held: number
  planned: number
  /** Ids of those that are counted. */
  consultations: string[]
}

export type Coverage = {
  by: Covered
  on: Day
  regions: { region: string; held: number; planned: number }[]
  columns: { column: string; held: number; planned: number }[]
  /** Row by row; those in which nothing is held or planned are the finding. */
  cells: CoverageCell[]
  total: { held: number; planned: number }
  /** How many had been held by the end of each quarter, up to the day. */
  trend: { until: Day; held: Record<string, number> }[]
}

export type CoverageAsked = {
  by: Covered
  on: Day
  /** Count what may fall between them. */
  from?: Day | undefined
  to?: Day | undefined
  /** The rows and the columns of the matrix, in their order. */
  regions: string[]
  columns: string[]
}

/**
 * Which regions have been heard, and will be, on what: the consultations held and planned on a day
 * by region and by stakeholder group, question, action line or organiser. What is cancelled or
 * postponed counts for nothing, nor what was never confirmed and is over.
 */
export function coverageOf(consultations: Consultation[], asked: CoverageAsked): Coverage {
  const { by, on, from, to } = asked
  const regions = new Map(asked.regions.map(region => [region, { held: 0, planned: 0 }]))
  const columns = new Map(asked.columns.map(column => [column, { held: 0, planned: 0 }]))
  const rows = new Map(
    asked.regions.map(region => {
      const cells = asked.columns.map((column): [string, CoverageCell] => [
        column,
        { region, column, held: 0, planned: 0, consultations: [] },
      ])
      return [region, new Map(cells)]
    }),
  )
  const total = { held: 0, planned: 0 }
  const ends: { end: Day; region: string }[] = []
  for (const consultation of consultations) {
    const standing = standingOn(consultation, on)
    const row = regions.get(consultation.region)
    if (!standing || !row || !mayFallIn(consultation, from, to)) continue
    row[standing] += 1
    total[standing] += 1
    if (standing === 'held') {
      ends.push({ end: windowOfFields(consultation).end, region: consultation.region })
    }
    const cells = rows.get(consultation.region)
    for (const column of columnsOf(consultation, by, standing)) {
      const cell = cells?.get(column)
      const sum = columns.get(column)
      if (!cell || !sum) continue
      cell[standing] += 1
      sum[standing] += 1
      cell.consultations.push(consultation.id)
    }
  }
  return {
    by,
    on,
    regions: [...regions].map(([region, counts]) => ({ region, ...counts })),
    columns: [...columns].map(([column, counts]) => ({ column, ...counts })),
    cells: [...rows.values()].flatMap(cells => [...cells.values()]),
    total,
    trend: trendOf(ends, asked),
  }
}

// Who was heard is known only afterwards; until then it is those who are expected.
function columnsOf(of: Consultation, by: Covered, standing: 'held' | 'planned'): string[] {
  switch (by) {
    case 'groups':
      return (standing === 'held' ? of.groupsHeard : undefined) ?? of.stakeholderGroups
    case 'questions':
      return of.questions
    case 'actionLines':
      return of.actionLines ?? []
    case 'organisers':
      return of.organisers
  }
}

/** Ten years of quarters are as much as a trend shows. */
const MOST_QUARTERS = 40

function trendOf(ends: { end: Day; region: string }[], { on, to, regions }: CoverageAsked) {
  const sorted = ends.toSorted((a, b) => compareText(a.end, b.end))
  const [first] = sorted
  if (!first) return []
  const last = to !== undefined && to < on ? to : on
  const counts = Object.fromEntries(regions.map(region => [region, 0]))
  let next = 0
  return quartersBetween(first.end, last).map(until => {
    for (; next < sorted.length && (sorted[next]?.end ?? '') <= until; next += 1) {
      const region = sorted[next]?.region ?? ''
      counts[region] = (counts[region] ?? 0) + 1
    }
    return { until, held: { ...counts } }
  })
}

// The last days of the quarters between two days, and the last of the days itself.
function quartersBetween(first: Day, last: Day): Day[] {
  const quarterOf = (day: Day) =>
    Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)
  const begin = Math.max(quarterOf(first), quarterOf(last) - MOST_QUARTERS + 1)
  const days: Day[] = []
  for (let quarter = begin; quarter < quarterOf(last); quarter += 1) {
    const year = String(Math.floor(quarter / 4)).padStart(4, '0')
    days.push(`${year}-${['03-31', '06-30', '09-30', '12-31'][quarter % 4]}`)
  }
  return [...days, last]
}
