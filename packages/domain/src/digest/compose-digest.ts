import type { Action } from '../action/action.ts'
import { isActionOverdue, isOpen } from '../action/is-overdue.ts'
import type { Body } from '../body/body.ts'
import type { Change } from '../change/change.ts'
import { daysLater } from '../change/days-later.ts'
import { isNews } from '../change/is-news.ts'
import type { Consultation } from '../consultation/consultation.ts'
import { addDays, type Day, type DayWindow, dayIn, daysBetween, overlaps } from '../date/day.ts'
import { windowOf } from '../date/partial-date.ts'
import { type DateFields, windowIn, windowOfFields } from '../date/when.ts'
import type { Milestone } from '../milestone/milestone.ts'
import { isOverdue } from '../milestone/status-on.ts'
import type { Process } from '../process/process.ts'
import { type CalendarNews, calendarNews } from './calendar-news.ts'
import { type RecordOn, type ScheduleNews, scheduleNews } from './schedule-news.ts'

const WEEK = 7
const FORTNIGHT = 14
const SHARED = 3

export type DigestFacts = {
  preparation: Process
  milestones: Milestone[]
  consultations: Consultation[]
  actions: Action[]
  changes: Change[]
  /** The record as the week began and as it ended, where it is known. */
  records?: { before?: RecordOn | undefined; after: RecordOn } | undefined
  /** The keys of the clashes that somebody lets stand. */
  acknowledged?: string[] | undefined
}

/** Something that the past week says of a thing: whose it is, and by how many days it slipped. */
export type Moved = Change & { bodies: string[]; daysLater: number }

/** A date ahead: a milestone or a consultation. */
export type Ahead = DateFields & {
  thing: 'milestone' | 'consultation'
  id: string
  title: string
  bodies: string[]
  isDeadline: boolean
  isShared: boolean
}

/** What the weekly digest for the lead of a body says, the important first. */
export type Digest = {
  on: Day
  body: Body
  preparation: Process
  /** The milestone that the process leads to and the days left; null once it has passed. */
  goal: { milestone: Milestone; days: number } | null
  /** What the record of the past week says that it did not say before, latest first. */
  moved: Moved[]
  /** How the goal stands, and the conflicts that came in the past week. */
  schedule: ScheduleNews | null
  /** Clashes of consultations ahead, and the regions that have hardly been heard. */
  calendar: CalendarNews | null
  /** What waits for this body. */
  yours: { overdueActions: Action[]; dueActions: Action[]; overdueMilestones: Milestone[] }
  /** What took place in the past week over all bodies, in the order of time. */
  past: Ahead[]
  /** The next 14 days over all bodies, in the order of time. */
  ahead: Ahead[]
  /** The next shared milestones after those 14 days. */
  shared: Milestone[]
}

/** The digest of the day `on` on the calendar of the body's duty station. */
export function composeDigest(facts: DigestFacts, body: Body, on: Day): Digest {
  const { preparation, milestones, consultations, actions, changes, records } = facts
  const week = { start: addDays(on, -WEEK), end: addDays(on, -1) }
  const fortnight = { start: on, end: addDays(on, FORTNIGHT - 1) }
  const own = actions.filter(action => isOpen(action) && action.responsible.includes(body.id))
  const goal = milestones.find(({ id }) => id === preparation.goal)
  const days = goal ? daysBetween(on, windowOfFields(goal).start) : -1
  const ahead = aheadIn(milestones, consultations, fortnight, body.timeZone)
  return {
    on,
    body,
    preparation,
    goal: goal && days >= 0 ? { milestone: goal, days } : null,
    moved: changes
      .filter(change => {
        const day = dayIn(change.at, body.timeZone)
        return isNews(change) && !isOnlyDone(change) && week.start <= day && day <= week.end
      })
      .map(change => ({
        ...change,
        bodies: bodiesOf(change, facts),
        daysLater: daysLater(change),
      })),
    schedule: records ? scheduleNews(records.before, records.after) : null,
    calendar: records ? calendarNews(records.before, records.after, facts.acknowledged) : null,
    yours: {
      overdueActions: own.filter(action => isActionOverdue(action, on)),
      dueActions: own.filter(({ due }) => {
        if (due === undefined) return false
        const last = windowOf(due).end
        return on <= last && last <= fortnight.end
      }),
      overdueMilestones: milestones.filter(
        milestone => milestone.roadmap === body.id && isOverdue(milestone, on),
      ),
    },
    past: aheadIn(milestones, consultations, week, body.timeZone),
    ahead,
    shared: milestones
      .filter(({ shared, status }) => shared && status !== 'cancelled')
      .filter(milestone => windowOfFields(milestone).end > fortnight.end)
      .filter(({ id }) => !ahead.some(other => other.id === id))
      .toSorted((a, b) => compare(windowOfFields(a).start, windowOfFields(b).start))
      .slice(0, SHARED),
  }
}

function aheadIn(
  milestones: Milestone[],
  consultations: Consultation[],
  window: DayWindow,
  timeZone: string,
): Ahead[] {
  // A roadmap may hold the same consultation as Annex 1: it is told once.
  const isTold = (milestone: Milestone) =>
    consultations.some(({ title, start }) => title === milestone.title && start === milestone.start)
  const all = [
    ...milestones
      .filter(milestone => milestone.status !== 'cancelled' && !isTold(milestone))
      .map(
        (milestone): Ahead => ({
          ...datesOf(milestone),
          thing: 'milestone',
          id: milestone.id,
          title: milestone.title,
          bodies: [milestone.roadmap],
          isDeadline: milestone.kind === 'deadline',
          isShared: milestone.shared === true,
        }),
      ),
    ...consultations
      .filter(({ status }) => status !== 'cancelled' && status !== 'postponed')
      .map(
        (consultation): Ahead => ({
          ...datesOf(consultation),
          thing: 'consultation',
          id: consultation.id,
          title: consultation.title,
          bodies: consultation.organisers,
          isDeadline: false,
          isShared: false,
        }),
      ),
  ]
  return all
    .filter(({ precision }) => precision === 'day' || precision === 'month')
    .filter(thing => {
      // A month counts on its last day, when it must have come.
      const days = windowIn(thing, timeZone)
      return overlaps(thing.precision === 'day' ? days : { ...days, start: days.end }, window)
    })
    .toSorted((a, b) => compare(moment(a), moment(b)))
}

function bodiesOf({ thing, thingId }: Change, { milestones, consultations }: DigestFacts) {
  if (thing === 'milestone') {
    return milestones.filter(({ id }) => id === thingId).map(({ roadmap }) => roadmap)
  }
  if (thing !== 'consultation') return []
  return consultations.find(({ id }) => id === thingId)?.organisers ?? []
}

// That something took place is told among what took place.
function isOnlyDone({ verb, after }: Change): boolean {
  return verb === 'change' && after.status === 'done' && Object.keys(after).length === 1
}

function datesOf({ start, end, precision, startsAt, endsAt, timeZone }: DateFields): DateFields {
  return { start, end, precision, startsAt, endsAt, timeZone }
}

function moment(thing: Ahead): string {
  if (thing.precision !== 'day') return windowOfFields(thing).end
  return thing.startsAt ?? thing.start
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
