import { CHANGE_VERBS, THINGS } from '@tributary/domain/change/change'
import { addDays, isDay } from '@tributary/domain/date/day'
import { instantOf } from '@tributary/domain/date/when'
import type { ChangeFilter } from './queries.ts'

/** What an address asks to see of the log: `from` and `to` are days of the reader's calendar. */
export type ChangeSearch = Partial<
  Record<'thing' | 'id' | 'verb' | 'body' | 'from' | 'to', string | undefined>
>

/** The filter that an address asks for; what it asks in vain is left out. */
export function filterIn(
  { thing, id, verb, body, from, to }: ChangeSearch,
  bodies: string[],
  timeZone: string,
): ChangeFilter {
  const midnight = (day: string) => instantOf(`${day}T00:00`, timeZone)
  return {
    thing: THINGS.find(known => known === thing),
    id: id || undefined,
    verb: CHANGE_VERBS.find(known => known === verb),
    body: bodies.find(known => known === body),
    since: from && isDay(from) ? midnight(from) : undefined,
    before: to && isDay(to) ? midnight(addDays(to, 1)) : undefined,
  }
}
