import type { Consultation } from '../consultation/consultation.ts'
import { type Hosts, type Occasion, occasionsOf } from '../consultation/occasion.ts'
import { addDays, type DayWindow, dayNumber } from '../date/day.ts'
import { type UtcMinutes, utcOf } from '../date/zone-clock.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { type Occurrence, occurrencesOf } from '../meeting/occurrences.ts'
import { type Engagement, type Stretch, USUAL_HOURS } from './attendee.ts'
import { DAY } from './minutes-beyond.ts'

/** What is known of a process about when its bodies have something to do. */
export type Agenda = { consultations: Consultation[]; meetings: Meeting[]; hosts: Hosts }

// What is open for longer, at no hours, keeps nobody from meeting: such as a call for inputs.
const WORKING_WEEK = 5

/**
 * What the consultations and meetings of a process are to their bodies in some days, by the id of
 * the body: to those that organise them, and to those invited to a meeting. What has days and no
 * hours takes the usual hours of each at its place; what has no days, no time.
 */
export function engagementsOf(
  { consultations, meetings, hosts }: Agenda,
  { start, end }: DayWindow,
): Map<string, Engagement[]> {
  const found = new Map<string, Engagement[]>()
  // A day further: everybody's clock is within one of UTC's.
  const around = { from: addDays(start, -1), to: addDays(end, 1) }
  const from = dayNumber(around.from) * DAY
  const to = (dayNumber(around.to) + 1) * DAY
  const tell = (bodies: string[], stretches: Stretch[], told: Omit<Engagement, 'from' | 'to'>) => {
    const near = stretches.filter(stretch => stretch[0] < to && from < stretch[1])
    for (const body of new Set(bodies)) {
      const known = found.get(body) ?? []
      found.set(body, [...known, ...near.map(([from, to]) => ({ from, to, ...told }))])
    }
  }

  for (const occasion of occasionsOf(consultations, hosts)) {
    const { id, title, status, organisers } = occasion.of
    if (!occasion.isExact || status === 'cancelled' || status === 'postponed') continue
    const { first, last, isTimed } = occasion
    const isLong = !isTimed && last - first >= WORKING_WEEK
    const isTentative = status === 'idea' || status === 'tentative' || isLong
    const of = { thing: 'consultation' as const, id, title }
    tell(organisers, stretchesOf(occasion), { isTentative, of })
  }
  for (const meeting of meetings) {
    const { id, title, status, organisers, bodies = [] } = meeting
    const home = hosts.get(organisers[0] ?? '')?.timeZone ?? 'UTC'
    const of = { thing: 'meeting' as const, id, title }
    for (const occurrence of occurrencesOf(meeting, around)) {
      if (occurrence.isCancelled || occurrence.precision !== 'day') continue
      const told = { isTentative: status === 'tentative', of }
      tell([...organisers, ...bodies], [hoursOf(occurrence, home)].flat(), told)
    }
  }
  return found
}

function stretchesOf({ isTimed, from, to, first, last, timeZone }: Occasion): Stretch[] {
  return isTimed ? [[from, to]] : daily(first, last, timeZone)
}

function hoursOf({ start, end = start, startsAt, endsAt, timeZone }: Occurrence, home: string) {
  if (!startsAt || !endsAt || !timeZone) return daily(dayNumber(start), dayNumber(end), home)
  return [[instantOf(startsAt, timeZone), instantOf(endsAt, timeZone)] satisfies Stretch]
}

function daily(first: number, last: number, timeZone: string): Stretch[] {
  return Array.from({ length: last - first + 1 }, (_, n) => [
    utcOf((first + n) * DAY + USUAL_HOURS.from, timeZone),
    utcOf((first + n) * DAY + USUAL_HOURS.to, timeZone),
  ])
}

function instantOf(clock: string, timeZone: string): UtcMinutes {
  const minutes = Number(clock.slice(11, 13)) * 60 + Number(clock.slice(14, 16))
  return utcOf(dayNumber(clock.slice(0, 10)) * DAY + minutes, timeZone)
}
