import { isZone } from '@tributary/domain/date/is-zone'
import { type DateFields, wallClockIn } from '@tributary/domain/date/when'

/** How the address of the form asks for a meeting: `at` is an instant (UTC, ISO 8601), shown in `zone`. */
export type MeetingAsked = Partial<
  Record<'title' | 'at' | 'zone' | 'minutes' | 'organisers' | 'bodies', string>
>

/** The address part that asks for a meeting at a time. */
export function askedFor(asked: MeetingAsked): string {
  return `/meetings/new?${new URLSearchParams(asked)}`
}

/** What the form of a new meeting begins with, as its address asks; what is unknown is left out. */
export function fieldsAsked(asked: MeetingAsked, bodies: { id: string }[]) {
  const listed = (name: 'organisers' | 'bodies') => {
    const ids = asked[name]?.split(',').filter(id => bodies.some(body => body.id === id)) ?? []
    return ids.length > 0 ? { [name]: ids } : {}
  }
  return {
    ...(asked.title && { title: asked.title.slice(0, 500) }),
    ...listed('organisers'),
    ...listed('bodies'),
    ...hoursAt(asked),
  }
}

function hoursAt({ at = '', zone = '', minutes = '' }: MeetingAsked): DateFields | undefined {
  const starts = Date.parse(at)
  const length = Number(minutes)
  if (Number.isNaN(starts) || !isZone(zone) || !Number.isInteger(length)) return undefined
  if (length < 5 || length > 1_440) return undefined
  const clockAt = (milliseconds: number) => wallClockIn(new Date(milliseconds).toISOString(), zone)
  const startsAt = clockAt(starts)
  const endsAt = clockAt(starts + length * 60_000)
  const [start, end] = [startsAt.slice(0, 10), endsAt.slice(0, 10)]
  return {
    start,
    ...(end !== start && { end }),
    precision: 'day',
    startsAt,
    endsAt,
    timeZone: zone,
  }
}
