import type { BodyResource } from '@tributary/contract/body/schema'
import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import type { Day } from '@tributary/domain/date/day'
import { type Schedule, schedule } from '@tributary/domain/schedule/schedule'
import { workCalendarOf } from '@tributary/domain/schedule/un-calendar'
import { MONDAY_TO_FRIDAY } from '@tributary/domain/schedule/work-calendar'

/**
 * The schedule of all milestones of a process, as it is on a day. Once the goal is reached by that
 * day, all dates are taken as they stand, so that the record can still be asked. Undefined where
 * the milestones make no schedule.
 */
export function scheduleOfProcess(
  milestones: MilestoneResource[],
  { goal, bodies, on }: { goal: string | undefined; bodies: BodyResource[]; on: Day },
): Schedule | undefined {
  const calendars = new Map(bodies.map(body => [body.id, workCalendarOf(body)]))
  const options = {
    goal,
    calendarOf: (roadmap: string) => calendars.get(roadmap) ?? MONDAY_TO_FRIDAY,
  }
  const found = schedule(milestones, { ...options, on })
  if (!found.ok || !found.schedule.goal()?.isReached) return found.ok ? found.schedule : undefined
  const record = schedule(milestones, options)
  return record.ok ? record.schedule : undefined
}
