import { addDays, type Day, daysBetween } from '../date/day.ts'
import { windowOfFields } from '../date/when.ts'
import type { Planned } from './planned.ts'
import type { Schedule } from './schedule.ts'

/** Why a milestone follows the one before it on a critical path. */
export type PathStep = { milestone: string } & PathReason

type PathReason =
  /** The path begins with it. */
  | { why: 'begins' }
  /** The days that are planned after what it depends on are kept. */
  | { why: 'interval'; dependsOn: string; days: number }
  /** So many days, of the calendar or worked, are stated to be needed. */
  | { why: 'lag' | 'working'; dependsOn: string; days: number }
  /** It does not move: so many days are to spare before it, or are missing where negative. */
  | { why: 'spare'; dependsOn: string; days: number }

/** The critical path step by step: what makes each milestone follow the one before. */
export function pathSteps(
  schedule: Schedule,
  milestoneOf: (id: string) => Planned | undefined,
): PathStep[] {
  const goal = schedule.goal()?.milestone
  const path = schedule.criticalPath()
  return path.flatMap((id, index): PathStep[] => {
    const milestone = milestoneOf(id)
    if (!milestone) return []
    const before = path[index - 1]
    return [
      { milestone: id, ...(before === undefined ? { why: 'begins' } : why(milestone, before)) },
    ]
  })

  function why(milestone: Planned, dependsOn: string): PathReason {
    const { id, fixed, lags } = milestone
    if (id === goal || fixed) {
      return { why: 'spare', dependsOn, days: daysBetween(overOn(dependsOn), lastStart(milestone)) }
    }
    const lag = lags?.find(({ on }) => on === dependsOn)
    if (lag) return { why: lag.working ? 'working' : 'lag', dependsOn, days: lag.days }
    const day = schedule.of(id)?.earliest ?? lastStart(milestone)
    return { why: 'interval', dependsOn, days: daysBetween(overOn(dependsOn), day) }
  }

  // When a milestone is over that starts as early as it can, or as late as it is announced for.
  function overOn(id: string): Day {
    const milestone = milestoneOf(id) as Planned
    const last = lastStart(milestone)
    const earliest = schedule.of(id)?.earliest ?? last
    const start = earliest > last ? earliest : last
    if (milestone.precision !== 'day') return start
    return addDays(start, daysBetween(milestone.start, milestone.end ?? milestone.start))
  }
}

function lastStart(milestone: Planned): Day {
  return milestone.precision === 'day' ? milestone.start : windowOfFields(milestone).end
}
