import type { FetchFailure } from '@tributary/domain/calendar/fetch-failure'
import { type ReadCalendar, readCalendar } from '@tributary/ical/read/read-calendar'

/** The most entries that are read of a calendar. */
export const MOST_ENTRIES = 5_000

type Read = Extract<ReadCalendar, { ok: true }>

/** Reads a calendar that somebody else keeps, or says why that cannot be done. */
export function readFetched(text: string): Read | { ok: false; failure: FetchFailure } {
  const read = readCalendar(text, MOST_ENTRIES)
  if (!read.ok && read.reason === 'not_a_calendar') {
    return { ok: false, failure: { reason: 'not_a_calendar', detail: read.detail } }
  }
  // Folded lines are counted only once they are read.
  const count = read.ok ? read.entries.length : read.count
  if (!read.ok || count > MOST_ENTRIES) {
    return { ok: false, failure: { reason: 'too_many', count, most: MOST_ENTRIES } }
  }
  return read
}
