import { useSearchParams } from '@solidjs/router'
import { type Day, isDay } from '@tributary/domain/date/day'

/**
 * Which meeting of a series an address asks for, by its day. The parameter is `day`: `on` is the
 * day of the reader.
 */
export function useDayAsked(): () => Day | undefined {
  const [search] = useSearchParams<{ day: string }>()
  return () => (search.day && isDay(search.day) ? search.day : undefined)
}

/** The path of a page of one meeting. */
export function pathOfOne(meeting: string, on: Day | undefined, page: 'run' | 'minutes'): string {
  return `/meetings/${meeting}/${page}${on === undefined ? '' : `?day=${on}`}`
}
