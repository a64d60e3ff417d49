import type { ProcessRecord } from '../change/as-of.ts'
import type { Day } from '../date/day.ts'
import type { Conflict } from '../schedule/conflicts.ts'
import type { GoalStanding } from '../schedule/goal.ts'
import { processSchedule } from '../schedule/process-schedule.ts'

/** A record, and the day from which it is looked at. */
export type RecordOn = { record: ProcessRecord; on: Day }

/** What a schedule says that it did not say before. */
export type ScheduleNews = {
  /** How the goal stands, and how it stood; null once it is reached, or where there is none. */
  goal: { before: GoalStanding | null; after: GoalStanding } | null
  /** The conflicts that have come, or have become certain. */
  conflicts: Conflict[]
}

/** Compares the schedule of a record with that of an earlier one, where there was one. */
export function scheduleNews(earlier: RecordOn | undefined, now: RecordOn): ScheduleNews {
  const made = scheduleOn(now)
  if (!made) return { goal: null, conflicts: [] }
  const before = earlier && scheduleOn(earlier)
  const known = new Set(before?.conflicts().map(keyOf))
  const goal = made.goal()
  return {
    goal: goal && !goal.isReached ? { before: before?.goal() ?? null, after: goal } : null,
    conflicts: made.conflicts().filter(conflict => !known.has(keyOf(conflict))),
  }
}

function scheduleOn({ record, on }: RecordOn) {
  const made = processSchedule(record, { goal: record.process.goal, on })
  return made.ok ? made.schedule : undefined
}

function keyOf({ milestone, dependsOn, certainty }: Conflict): string {
  return `${milestone} ${dependsOn} ${certainty}`
}
