import type { BodyResource } from '@tributary/contract/body/schema'
import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import type { Day } from '@tributary/domain/date/day'
import { type Result, type Schedule, schedule } from '@tributary/domain/schedule/schedule'
import { workCalendarOf } from '@tributary/domain/schedule/un-calendar'
import { MONDAY_TO_FRIDAY } from '@tributary/domain/schedule/work-calendar'

type Asked = { goal: string | undefined; bodies: BodyResource[]; on: Day | undefined }

/**
 * The schedule of all milestones of a process, as it is on a day. Once the goal is reached by that
 * day, all dates are taken as they stand, so that the record can still be asked. Undefined where
 * the milestones make no schedule.
 */
export function scheduleOfProcess(
  milestones: MilestoneResource[],
  asked: Asked & { on: Day },
): Schedule | undefined {
  const found = scheduleOn(milestones, asked)
  if (!found.ok || !found.schedule.goal()?.isReached) return found.ok ? found.schedule : undefined
  const record = scheduleOn(milestones, { ...asked, on: undefined })
  return record.ok ? record.schedule : undefined
}

/** The schedule as it is on a day, or with all dates as they stand; what makes it impossible. */
export function scheduleOn(
  milestones: MilestoneResource[],
  { goal, bodies, on }: Asked,
): Result<{ schedule: Schedule }> {
  const calendars = new Map(bodies.map(body => [body.id, workCalendarOf(body)]))
  return schedule(milestones, {
    goal,
    on,
    calendarOf: roadmap => calendars.get(roadmap) ?? MONDAY_TO_FRIDAY,
  })
}
