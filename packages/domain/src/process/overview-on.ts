import type { Action } from '../action/action.ts'
import { isActionOverdue, isOpen } from '../action/is-overdue.ts'
import type { Change } from '../change/change.ts'
import { isNews } from '../change/is-news.ts'
import type { Consultation } from '../consultation/consultation.ts'
import { addDays, type Day, type DayWindow, dayIn, overlaps } from '../date/day.ts'
import { type DateFields, windowIn, windowOfFields } from '../date/when.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { unfoldMeetings } from '../meeting/unfold-meetings.ts'
import type { Milestone } from '../milestone/milestone.ts'
import { isOverdue } from '../milestone/status-on.ts'
import type { Phase, Process } from './process.ts'

const DAYS = 30
const SHARED = 3

export type OverviewFacts<
  Ms extends Milestone,
  Co extends Consultation,
  Me extends Meeting,
  Ac extends Action,
> = {
  preparation: Process
  milestones: Ms[]
  consultations: Co[]
  meetings: Me[]
  actions: Ac[]
  changes: Change[]
}

/** Where a process stands on the day `on` for a reader in `timeZone` (IANA). */
export function overviewOn<
  Ms extends Milestone,
  Co extends Consultation,
  Me extends Meeting,
  Ac extends Action,
>(facts: OverviewFacts<Ms, Co, Me, Ac>, on: Day, timeZone: string) {
  const { preparation, milestones, consultations, meetings, actions, changes } = facts
  const last = { start: addDays(on, -DAYS), end: addDays(on, -1) }
  const next = { start: on, end: addDays(on, DAYS) }
  const during = (window: DayWindow) => ({
    milestones: within(milestones, window, timeZone),
    consultations: within(consultations, window, timeZone),
    // A day more on each side, for those whose day is another one in the reader's zone.
    meetings: within(
      unfoldMeetings(meetings, { from: addDays(window.start, -1), to: addDays(window.end, 1) }),
      window,
      timeZone,
    ),
  })
  const shared = milestones.filter(({ shared, status }) => shared && status !== 'cancelled')
  const since = addDays(on, -DAYS)
  return {
    on,
    timeZone,
    phase: phaseOn(preparation.phases, on),
    goal: milestones.find(({ id }) => id === preparation.goal) ?? null,
    latestShared: shared
      .filter(milestone => windowOfFields(milestone).end < on)
      .toSorted((a, b) => compare(windowOfFields(b).end, windowOfFields(a).end))
      .slice(0, SHARED),
    nextShared: shared
      .filter(milestone => windowOfFields(milestone).end >= on)
      .toSorted(byWindow)
      .slice(0, SHARED),
    lastDays: during(last),
    nextDays: during(next),
    overdue: milestones.filter(milestone => isOverdue(milestone, on)).toSorted(byWindow),
    actionsByBody: byBody(preparation, actions, on),
    changes: changes.filter(change => {
      const day = dayIn(change.at, timeZone)
      return isNews(change) && since <= day && day <= on
    }),
  }
}

/** The phase that holds a day, or null between and outside phases. */
export function phaseOn(phases: Phase[], on: Day): Phase | null {
  return phases.find(phase => phase.start <= on && on <= phase.end) ?? null
}

// A month counts on its last day, when it must have come; a quarter or a year is too vague for days.
function within<Dated extends DateFields>(
  things: Dated[],
  window: DayWindow,
  timeZone: string,
): Dated[] {
  return things
    .filter(({ precision }) => precision === 'day' || precision === 'month')
    .filter(thing => {
      const days = windowIn(thing, timeZone)
      return overlaps(thing.precision === 'day' ? days : { ...days, start: days.end }, window)
    })
    .toSorted(byWindow)
}

function byBody<Ac extends Action>(preparation: Process, actions: Ac[], on: Day) {
  const groups = new Map<string | null, Ac[]>(preparation.leads.map(body => [body, []]))
  for (const action of actions.filter(isOpen)) {
    const bodies = action.responsible.length > 0 ? action.responsible : [null]
    for (const body of bodies) {
      const group = groups.get(body)
      if (group) group.push(action)
      else groups.set(body, [action])
    }
  }
  // What nobody is named for comes last.
  const unnamed = groups.get(null)
  groups.delete(null)
  if (unnamed) groups.set(null, unnamed)
  return [...groups].map(([body, open]) => ({
    body,
    open,
    overdue: open.filter(action => isActionOverdue(action, on)).length,
  }))
}

function byWindow(a: DateFields, b: DateFields): number {
  const [x, y] = [windowOfFields(a), windowOfFields(b)]
  return (
    compare(x.start, y.start) ||
    compare(a.startsAt ?? '', b.startsAt ?? '') ||
    compare(x.end, y.end)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
