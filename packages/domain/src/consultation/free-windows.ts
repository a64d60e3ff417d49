import { type Day, dayNumber, dayOfNumber, weekdayOf } from '../date/day.ts'
import { startingOn } from '../date/starting-on.ts'
import { windowOfFields } from '../date/when.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { Milestone } from '../milestone/milestone.ts'
import { type ClashFacts, clashesOf } from './clashes.ts'
import type { Consultation } from './consultation.ts'
import { inputDeadlines } from './input-deadlines.ts'

/** A time at which all organisers of a consultation are free, and it would clash with nothing. */
export type FreeWindow = {
  /** A whole working week, or just as many days as it takes. */
  kind: 'week' | 'days'
  start: Day
  end: Day
  bodies: string[]
  /** Id of the milestone that is the nearest deadline of what it feeds, its day, and the days left. */
  deadline: string | null
  by: Day | null
  daysBefore: number | null
}

export type FreeFacts = ClashFacts & { meetings: Meeting[] }

const SUGGESTED = 3
/** How far from its date a consultation is looked for a better one, in weeks. */
const WEEKS = 26
const FIRST = dayNumber('0001-01-01')
const LAST = dayNumber('9999-12-01')
const GATHERINGS = ['session', 'event', 'consultation']

/**
 * The weeks nearest to the date of a consultation, before the deadline of what it feeds, in which
 * its organisers have nothing else; where no week is free, the nearest days. None before `notBefore`.
 */
export function freeWindows(
  candidate: Consultation,
  facts: FreeFacts,
  { notBefore }: { notBefore?: Day | undefined } = {},
): FreeWindow[] {
  const { organisers: bodies } = candidate
  const { start, end } = windowOfFields(candidate)
  const wanted = dayNumber(start)
  const length = candidate.precision === 'day' ? dayNumber(end) - wanted + 1 : 1
  const limit = nearestDeadline(candidate, facts)
  const earliest = notBefore === undefined ? FIRST : dayNumber(notBefore)
  const first = Math.max(wanted - WEEKS * 7, earliest, FIRST)
  const last = Math.min(wanted + WEEKS * 7, limit?.by ?? LAST, LAST)
  const near = within(facts, first, last)
  const busy = busyDays(candidate, near)
  const isFree = (from: number, to: number) => {
    for (let day = from; day <= to; day += 1) if (busy.has(day)) return false
    return true
  }
  const suits = (day: number) =>
    clashesOf(movedTo(candidate, dayOfNumber(day)), near).every(
      ({ severity }) => severity === 'low',
    )
  const nearest = (days: number[]) =>
    days.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b)
  const windowAt = (kind: FreeWindow['kind'], from: number, to: number): FreeWindow => ({
    kind,
    start: dayOfNumber(from),
    end: dayOfNumber(to),
    bodies,
    deadline: limit?.deadline ?? null,
    by: limit ? dayOfNumber(limit.by) : null,
    daysBefore: limit ? limit.by - to : null,
  })
  if (length <= 5) {
    const mondays = daysBetween(first, last - 4).filter(day => weekday(day) === 1)
    const weeks = take(nearest(mondays), 5, day => isFree(day, day + 4) && suits(day))
    if (weeks.length > 0) return weeks.map(day => windowAt('week', day, day + 4))
  }
  const days = daysBetween(first, last - length + 1).filter(
    day => weekday(day) <= (length <= 5 ? 6 - length : 5),
  )
  const found = take(nearest(days), length, day => isFree(day, day + length - 1) && suits(day))
  return found.map(day => windowAt('days', day, day + length - 1))
}

// What is known to the month takes a day, like any other.
function movedTo(candidate: Consultation, day: Day): Consultation {
  const { end: _, startsAt: __, endsAt: ___, timeZone: ____, ...rest } = candidate
  if (candidate.precision !== 'day') return { ...rest, start: day, precision: 'day' }
  return { ...rest, ...startingOn(candidate, day) }
}

// The first that fit and do not overlap.
function take(days: number[], length: number, fits: (day: number) => boolean): number[] {
  const taken: number[] = []
  for (const day of days) {
    if (taken.length === SUGGESTED) break
    const isApart = taken.every(other => Math.abs(other - day) >= length)
    if (isApart && fits(day)) taken.push(day)
  }
  return taken.toSorted((a, b) => a - b)
}

function daysBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n)
}

function weekday(day: number): number {
  return weekdayOf(dayOfNumber(day))
}

// The input deadline that comes first; what has none has its own date as the last.
function nearestDeadline({ feedsInto }: Consultation, { milestones, hosts }: ClashFacts) {
  const deadlines = inputDeadlines(milestones, hosts)
  const [first] = feedsInto
    .flatMap(output => deadlines.get(output) ?? [])
    .toSorted((a, b) => a.by - b.by)
  return first && { by: first.by, deadline: first.deadline?.id ?? null }
}

function within(facts: FreeFacts, first: number, last: number): FreeFacts {
  const margin = 60
  const isNear = (fields: Consultation) => {
    const { start, end } = windowOfFields(fields)
    return dayNumber(start) <= last + margin && dayNumber(end) >= first - margin
  }
  return { ...facts, consultations: facts.consultations.filter(isNear) }
}

// The days on which one of its organisers has something else: consultations, sessions, meetings.
// A call that is held every week would leave no week free: series make way.
function busyDays(candidate: Consultation, { consultations, milestones, meetings }: FreeFacts) {
  const isOwn = (body: string) => candidate.organisers.includes(body)
  const stands = ({ status }: { status?: string | undefined }) =>
    status !== 'cancelled' && status !== 'postponed' && status !== 'idea'
  const own: (Consultation | Milestone | Meeting)[] = [
    ...consultations.filter(({ id, organisers }) => id !== candidate.id && organisers.some(isOwn)),
    ...milestones.filter(({ kind, roadmap }) => GATHERINGS.includes(kind) && isOwn(roadmap)),
    ...meetings.filter(
      ({ organisers, recurrence }) => recurrence === undefined && organisers.some(isOwn),
    ),
  ]
  const busy = new Set<number>()
  for (const thing of own.filter(stands)) {
    if (thing.precision !== 'day') continue
    const { start, end } = windowOfFields(thing)
    const [from, to] = [dayNumber(start), Math.min(dayNumber(end), dayNumber(start) + 366)]
    for (let day = from; day <= to; day += 1) busy.add(day)
  }
  return busy
}
