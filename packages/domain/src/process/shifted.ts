import type { Consultation } from '../consultation/consultation.ts'
import { addYears, inYears } from '../date/add-years.ts'
import { addDays, daysBetween } from '../date/day.ts'
import { type PartialDate, precisionOf, windowOf } from '../date/partial-date.ts'
import { type DateFields, windowOfFields } from '../date/when.ts'
import type { Milestone } from '../milestone/milestone.ts'
import type { Process, ProcessDocument, Source } from './process.ts'

/** What to make of a process: another one, so many years later. */
export type Shift = Pick<Process, 'id' | 'title' | 'visibility'> & {
  years: number
  /** When the goal is, where it is not just so many years later. */
  goal?: PartialDate | undefined
}

/**
 * A new process with the structure of another and its dates moved by whole years: bodies, terms,
 * phases, mandates, milestones with their links, what they deliver, and consultations as ideas.
 * Nothing of what happened comes along: no history, meetings, decisions, actions, sources of dates
 * or notes; what was done is planned again, what was cancelled is left out with the links to it.
 */
export function shifted(document: ProcessDocument, shift: Shift): ProcessDocument {
  const { years } = shift
  const { goal } = document.process
  const kept = document.milestones.filter(({ status }) => status !== 'cancelled')
  const ids = new Set(kept.map(({ id }) => id))
  const isKept = (id: string) => ids.has(id)
  const milestones = kept.map(milestone => plannedAgain(milestone, years, isKept))
  const ahead =
    shift.goal === undefined
      ? milestones
      : milestones.map(one => (one.id === goal ? movedTo(one, shift.goal as PartialDate) : one))
  const { bodies, mandates } = document
  const process = newProcess(document.process, shift, isKept)
  return {
    process,
    bodies,
    mandates,
    milestones: ahead,
    consultations: document.consultations
      .filter(({ status }) => status !== 'cancelled')
      .map(consultation => idea(consultation, years, isKept)),
    outputs: document.outputs
      .filter(({ milestone }) => isKept(milestone))
      .map(({ id, milestone, title }) => ({ id, milestone, title })),
    meetings: [],
    decisions: [],
    actions: [],
    history: [],
    sources: named(document.sources, [
      ...process.questions,
      ...process.actionLines,
      ...bodies,
      ...mandates,
    ]),
  }
}

/** The whole years by which dates move so that the goal comes nearest to a date. */
export function yearsTo(goal: DateFields, date: PartialDate): number {
  const wanted = windowOf(date)
  const years = Number(date.slice(0, 4)) - Number(goal.start.slice(0, 4))
  const distance = (candidate: number) => {
    const moved = inYears(goal, candidate)
    if (precisionOf(moved.start) === undefined) return Number.POSITIVE_INFINITY
    const { start, end } = windowOfFields(moved)
    return Math.max(daysBetween(end, wanted.start), daysBetween(wanted.end, start), 0)
  }
  return [years, years - 1, years + 1].reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  )
}

type IsKept = (id: string) => boolean

function newProcess(process: Process, { years, id, title, visibility }: Shift, isKept: IsKept) {
  const { archived: _, goal, visibility: __, ...rest } = process
  return {
    ...rest,
    id,
    title,
    ...(goal !== undefined && isKept(goal) && { goal }),
    phases: process.phases.map(phase => ({
      ...phase,
      start: addYears(phase.start, years),
      end: addYears(phase.end, years),
    })),
    ...(visibility && { visibility }),
  }
}

function plannedAgain(milestone: Milestone, years: number, isKept: IsKept): Milestone {
  const { source: _, note: __, dependsOn, lags, contributesTo, ...rest } = undated(milestone)
  return {
    ...rest,
    ...inYears(milestone, years),
    status: milestone.status === 'tentative' ? 'tentative' : 'planned',
    ...(dependsOn && { dependsOn: dependsOn.filter(isKept) }),
    ...(lags && { lags: lags.filter(({ on }) => isKept(on)) }),
    ...(contributesTo && { contributesTo: contributesTo.filter(isKept) }),
    confidence: 'unverified',
  }
}

function idea(consultation: Consultation, years: number, isKept: IsKept): Consultation {
  const { source: _, note: __, ...held } = undated(consultation)
  const {
    joinLink: _j,
    groupsHeard: _g,
    registrationLink: _r,
    registrationDeadline: _d,
    documents: _p,
    focalPoints: _f,
    outcome: _o,
    inputs: _i,
    ...rest
  } = held
  return {
    ...rest,
    ...inYears(consultation, years),
    feedsInto: consultation.feedsInto.filter(isKept),
    status: 'idea',
    confidence: 'unverified',
  }
}

// A span that is given its first day keeps its length and its hours.
function movedTo(goal: Milestone, date: PartialDate): Milestone {
  const precision = precisionOf(date) ?? 'day'
  const { start, end, startsAt, endsAt, timeZone, ...rest } = goal
  if (precision !== 'day' || goal.precision !== 'day') return { ...rest, start: date, precision }
  const last = end && addDays(date, daysBetween(start, end))
  const days = { ...rest, start: date, ...(last && { end: last }), precision }
  if (!startsAt || !endsAt || !timeZone) return days
  const timed = {
    startsAt: `${date}${startsAt.slice(10)}`,
    endsAt: `${last ?? date}${endsAt.slice(10)}`,
    timeZone,
  }
  // Moved by no years, it loses hours that this day does not have.
  return { ...days, ...inYears({ ...days, ...timed }, 0) }
}

function undated<Dated extends DateFields>(thing: Dated) {
  const {
    start: _,
    end: __,
    precision: ___,
    startsAt: _s,
    endsAt: _e,
    timeZone: _z,
    ...rest
  } = thing
  return rest
}

function named(sources: Source[], things: { source?: string | undefined }[]): Source[] {
  const ids = new Set(things.map(({ source }) => source))
  return sources.filter(({ id }) => ids.has(id))
}
