import { listDueCalendars } from '@tributary/database/calendar/calendars'
import { errorFacts } from '../../error-facts.ts'
import { type FetchDeps, fetchCalendar } from './fetch-calendar.ts'

// What is left over is due at the next call.
const MOST_AT_ONCE = 20

/** Fetches the calendars that are due, one after the other. */
export async function fetchCalendars(deps: FetchDeps, now: string): Promise<void> {
  for (const calendar of await listDueCalendars(deps.db, now, MOST_AT_ONCE)) {
    if (deps.isStopping()) return
    try {
      await fetchCalendar(deps, calendar, now)
    } catch (error) {
      // One that cannot be kept holds up none of the others; it is tried again.
      deps.log('error', { event: 'calendar failed', calendar: calendar.id, ...errorFacts(error) })
    }
  }
}
