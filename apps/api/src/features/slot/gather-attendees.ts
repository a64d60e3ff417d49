import { listBusyOf } from '@tributary/database/busy/busy-sources'
import { listBusyBodies } from '@tributary/database/calendar/calendars'
import { findAttendees } from '@tributary/database/person/find-attendees'
import type { Body } from '@tributary/domain/body/body'
import { addDays, type DayWindow, dayNumber } from '@tributary/domain/date/day'
import type { Fault } from '@tributary/domain/fault'
import {
  type Attendee,
  type Engagement,
  type Stretch,
  USUAL_HOURS,
} from '@tributary/domain/slot/attendee'
import { engagementsOf } from '@tributary/domain/slot/engagements-of'
import { restDaysOf } from '@tributary/domain/slot/rest-days'
import type { CalendarFacts } from '../../calendar-facts.ts'
import type { Deps } from '../../deps.ts'

/** Somebody who is to meet, with what they are called. */
export type Attending = Attendee & {
  kind: 'body' | 'person'
  name: string
  body: string | null
  dutyStation: string | null
}

type Asked = {
  processId: string
  bodies: string[]
  people: string[]
  days: DayWindow
  /** Whether what their own calendars say counts. */
  withCalendars: boolean
}

const DAY = 24 * 60

/** What is known of those who are to meet, in the order asked for; or who of them is not known. */
export async function gatherAttendees(
  { db }: Pick<Deps, 'db'>,
  facts: CalendarFacts,
  { processId, bodies, people, days, withCalendars }: Asked,
): Promise<{ ok: true; attendees: Attending[] } | { ok: false; faults: Fault[] }> {
  const found = people.length > 0 ? await findAttendees(db, processId, people) : []
  const faults = [
    ...bodies
      .filter(id => !facts.hosts.has(id))
      .map(id => ({ path: 'bodies', message: `no body "${id}" in this process` })),
    ...people
      .filter(id => !found.some(person => person.id === id))
      .map(id => ({ path: 'people', message: `no "${id}" takes part in this process` })),
  ]
  if (faults.length > 0) return { ok: false, faults }
  // A day further on both sides: it begins and ends elsewhere at other times.
  const around = { start: addDays(days.start, -1), end: addDays(days.end, 1) }
  const isNear = stretchesWithin(around)
  const agenda = engagementsOf(facts, days)
  const ownOf = (stretches: Stretch[]) => stretches.filter(isNear).map(engagement)
  const calendars = withCalendars ? await listBusyBodies(db, processId, bodies) : []
  const sources = people.length > 0 ? await listBusyOf(db, people) : []

  const attendingBody = (body: Body): Attending => ({
    id: body.id,
    kind: 'body',
    name: body.acronym,
    body: body.id,
    dutyStation: body.dutyStation,
    timeZone: body.timeZone,
    hours: USUAL_HOURS,
    ...restDaysOf(body, around),
    engagements: [
      ...(agenda.get(body.id) ?? []),
      ...ownOf(calendars.flatMap(own => (own.body === body.id ? own.busy : []))),
    ],
  })
  const attendingPerson = (person: (typeof found)[number]): Attending => {
    const body = facts.hosts.get(person.body ?? '')
    const timeZone = person.timeZone ?? body?.timeZone ?? 'UTC'
    // Who is elsewhere has other days off than their body.
    const dutyStation = body?.timeZone === timeZone ? body.dutyStation : null
    const { weekend, holidays } = restDaysOf({ dutyStation: dutyStation ?? '', timeZone }, around)
    const { workingHours } = person
    return {
      id: person.id,
      kind: 'person',
      name: person.name,
      body: person.body,
      dutyStation,
      timeZone,
      hours: workingHours ?? USUAL_HOURS,
      weekend: workingHours ? WEEK.filter(day => !workingHours.weekdays.includes(day)) : weekend,
      holidays,
      engagements: ownOf(sources.flatMap(own => (own.personId === person.id ? own.busy : []))),
    }
  }
  return {
    ok: true,
    attendees: [
      ...bodies.flatMap(id => facts.hosts.get(id) ?? []).map(attendingBody),
      ...people.flatMap(id => found.find(person => person.id === id) ?? []).map(attendingPerson),
    ],
  }
}

const WEEK = [1, 2, 3, 4, 5, 6, 7]

function stretchesWithin({ start, end }: DayWindow) {
  const [from, to] = [dayNumber(start) * DAY, (dayNumber(end) + 1) * DAY]
  return (stretch: Stretch) => stretch[0] < to && from < stretch[1]
}

function engagement([from, to]: Stretch): Engagement {
  return { from, to, isTentative: false }
}
