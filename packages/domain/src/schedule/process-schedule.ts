import type { Body } from '../body/body.ts'
import type { ScheduleOptions } from './chart.ts'
import type { Planned } from './planned.ts'
import { schedule } from './schedule.ts'
import { workCalendarOf } from './un-calendar.ts'
import { MONDAY_TO_FRIDAY } from './work-calendar.ts'

type Facts = { milestones: readonly Planned[]; bodies: readonly Body[] }

/** The schedule of a process, each body working on the days of its duty station. */
export function processSchedule(
  { milestones, bodies }: Facts,
  options: Omit<ScheduleOptions, 'calendarOf'>,
): ReturnType<typeof schedule> {
  const calendars = new Map(bodies.map(body => [body.id, workCalendarOf(body)]))
  const calendarOf = (roadmap: string) => calendars.get(roadmap) ?? MONDAY_TO_FRIDAY
  return schedule(milestones, { ...options, calendarOf })
}
