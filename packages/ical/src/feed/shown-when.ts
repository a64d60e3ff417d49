import { addDays } from '@tributary/domain/date/day'
import { type DateFields, type When, whenOf } from '@tributary/domain/date/when'
import { occurrencesOf } from '@tributary/domain/meeting/occurrences'

/**
 * How a milestone or a consultation stands in a calendar. Hours are those that the clock of their
 * place shows. What goes on for a day or longer is on whole days: a conference of three days is no
 * block of sixty hours, and its description has its hours.
 */
export function shownWhen(of: DateFields): When {
  const when = whenOf(of)
  if (when.kind !== 'timed') return when
  const [shown] = occurrencesOf({ ...of, recurrence: undefined })
  const { startsAt = when.startsAt, endsAt = when.endsAt } = shown ?? {}
  const [start, end] = [startsAt.slice(0, 10), endsAt.slice(0, 10)]
  const isOvernight = end === addDays(start, 1) && endsAt.slice(11) < startsAt.slice(11)
  if (start === end || isOvernight) return { ...when, startsAt, endsAt }
  // Midnight is the end of the day before.
  return { kind: 'days', start, end: endsAt.endsWith('T00:00') ? addDays(end, -1) : end }
}
