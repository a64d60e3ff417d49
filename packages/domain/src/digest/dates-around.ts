import type { ProcessRecord } from '../change/as-of.ts'
import { consultationStatusOn } from '../consultation/status-on.ts'
import { addDays, type Day, type DayWindow, overlaps } from '../date/day.ts'
import { instantOf, windowIn, windowOfFields } from '../date/when.ts'
import { unfoldMeetings } from '../meeting/unfold-meetings.ts'
import type { Milestone } from '../milestone/milestone.ts'
import { datedConsultation, datedMeeting, datedMilestone } from './dated.ts'
import type { Dated } from './digest.ts'

/** What is dated around a day for readers of one zone. */
export type DatesAround = {
  /** In the week before it. */
  past: Dated[]
  /** In the fortnight that begins with it. */
  ahead: Dated[]
  /** After that fortnight. */
  later: Dated[]
}

export const WEEK = 7
export const FORTNIGHT = 14
const A_YEAR = 366

/** The dates around a day on the calendar of `timeZone`, in the order of time. */
export function datesAround(record: ProcessRecord, on: Day, timeZone: string): DatesAround {
  const week = { start: addDays(on, -WEEK), end: addDays(on, -1) }
  const fortnight = { start: on, end: addDays(on, FORTNIGHT - 1) }
  const all = datesIn(record, on, { from: week.start, to: addDays(on, A_YEAR) })
  const certain = all.filter(({ precision }) => precision === 'day' || precision === 'month')
  const within = (window: DayWindow) => certain.filter(of => fallsIn(of, window, timeZone))
  return {
    past: inOrder(within(week).filter(of => !fallsIn(of, fortnight, timeZone))),
    ahead: inOrder(within(fortnight)),
    later: inOrder(
      all.filter(of => windowOfFields(of).end > fortnight.end && begins(of, fortnight)),
    ),
  }
}

// A month counts on its last day, when it must have come.
function fallsIn(of: Dated, window: DayWindow, timeZone: string): boolean {
  const days = windowIn(of, timeZone)
  return overlaps(of.precision === 'day' ? days : { ...days, start: days.end }, window)
}

function begins(of: Dated, { end }: DayWindow): boolean {
  return of.precision !== 'day' || windowOfFields(of).start > end
}

function datesIn(record: ProcessRecord, on: Day, { from, to }: { from: Day; to: Day }): Dated[] {
  const consultations = record.consultations.filter(consultation =>
    ['confirmed', 'held', 'tentative'].includes(consultationStatusOn(consultation, from)),
  )
  const told = new Set(consultations.flatMap(nameIn))
  return [
    ...record.milestones
      .filter(milestone => milestone.status !== 'cancelled' && !isDoneEarly(milestone, on))
      // A roadmap may hold the same consultation as Annex 1: it is told once.
      .filter(
        milestone =>
          !nameIn({ ...milestone, organisers: [milestone.roadmap] }).some(name => told.has(name)),
      )
      .map(datedMilestone),
    ...consultations.map(datedConsultation),
    ...unfoldMeetings(record.meetings, { from, to }).map(datedMeeting),
  ]
}

// What is done before its month or its year is over is no date ahead.
function isDoneEarly(milestone: Milestone, on: Day): boolean {
  if (milestone.status !== 'done' || milestone.precision === 'day') return false
  return windowOfFields(milestone).end >= on
}

// By its title and its days, and by the body and the hours, which are no other's.
function nameIn(of: {
  title: string
  start: string
  startsAt?: string | undefined
  organisers: string[]
}) {
  const hours = of.startsAt === undefined ? [] : of.organisers.map(body => `${body} ${of.startsAt}`)
  return [`${of.start} ${of.title}`, ...hours]
}

function inOrder(dates: Dated[]): Dated[] {
  return dates
    .map(of => ({ of, moment: momentOf(of) }))
    .sort((a, b) => (a.moment < b.moment ? -1 : a.moment > b.moment ? 1 : 0))
    .map(({ of }) => of)
}

function momentOf(of: Dated): string {
  const { startsAt, timeZone, precision } = of
  if (startsAt && timeZone) return instantOf(startsAt, timeZone)
  return precision === 'day' ? of.start : windowOfFields(of).end
}
