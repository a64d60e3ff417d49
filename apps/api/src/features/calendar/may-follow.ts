import { type May, may } from '@tributary/domain/person/may'
import type { ActingPerson } from '../../caller.ts'

/** Whose the calendar of a body is: like the consultations of that body. */
export function subjectOfCalendar(body: string | undefined) {
  const bodies = body === undefined ? [] : [body]
  return { thing: 'consultation', bodies, shared: false } as const
}

/** Whether somebody sees to the calendar of a body; without one, to that of their own. */
export function mayFollow(actor: ActingPerson, body: string | undefined = actor.body): May {
  return may(actor, 'change', subjectOfCalendar(body))
}

/** The bodies whose calendars somebody sees to; undefined for all of them. */
export function followedBy({ role, body }: ActingPerson): string[] | undefined {
  if (role === 'coordinator') return undefined
  return body === undefined ? [] : [body]
}
