import type { BodyResource } from '@tributary/contract/body/schema'
import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import type { Day } from '@tributary/domain/date/day'
import { type Result, type Schedule, schedule } from '@tributary/domain/schedule/schedule'
import { workCalendarOf } from '@tributary/domain/schedule/un-calendar'
import { MONDAY_TO_FRIDAY } from '@tributary/domain/schedule/work-calendar'

/** The schedule of all milestones of a process as it is on a day, or with all dates as they stand; what makes it impossible. */
export function scheduleOn(
  milestones: MilestoneResource[],
  { goal, bodies, on }: { goal: string | undefined; bodies: BodyResource[]; on: Day | undefined },
): Result<{ schedule: Schedule }> {
  const calendars = new Map(bodies.map(body => [body.id, workCalendarOf(body)]))
  return schedule(milestones, {
    goal,
    on,
    calendarOf: roadmap => calendars.get(roadmap) ?? MONDAY_TO_FRIDAY,
  })
}
