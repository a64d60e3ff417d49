import {
  claimCalendar,
  noteFailure,
  noteUnchanged,
  type StoredCalendar,
} from '@tributary/database/calendar/calendars'
import { keepIncoming, knownOf } from '@tributary/database/calendar/incoming'
import { lookupsOf } from '@tributary/domain/annex/vocabulary'
import { compareCalendar } from '@tributary/domain/calendar/compare-calendar'
import type { FetchFailure } from '@tributary/domain/calendar/fetch-failure'
import { nextFetchAt } from '@tributary/domain/calendar/next-fetch'
import { readEntries } from '@tributary/domain/calendar/outside-entry'
import { dayIn } from '@tributary/domain/date/day'
import { later } from '@tributary/domain/date/later'
import { annexWords } from '@tributary/messages/annex-words'
import { messagesIn } from '@tributary/messages/messages'
import { calendarFacts } from '../../calendar-facts.ts'
import type { Deps } from '../../deps.ts'
import { newId } from '../../secret-token.ts'
import { busyWindow } from './busy-window.ts'
import { fetchText } from './fetch-text.ts'
import { readFetched } from './read-fetched.ts'

/** For as long nobody else fetches a calendar: longer than the servers of all that are due are waited for. */
export const CLAIM = 600_000

export type FetchDeps = Pick<Deps, 'db' | 'outside' | 'log' | 'isStopping'>

/**
 * Fetches a calendar and keeps what it asks for. Nothing of it is written to the record: that is
 * for its editors. False where somebody else is about it.
 */
export async function fetchCalendar(
  { db, outside, log, isStopping }: FetchDeps,
  calendar: StoredCalendar,
  at: string,
): Promise<boolean> {
  const { id, processId } = calendar
  const until = later(at, CLAIM)
  if (!(await claimCalendar(db, calendar, until))) return false
  const fetched = await fetchText(outside, calendar.url, calendar)
  // Cut off by the server's own stop: that is no fault of the calendar, and it is due again.
  if (!fetched.ok && isStopping()) return true
  if (!fetched.ok) return fail(fetched.failure, fetched.retryAfter)
  const next = nextFetchAt(at, 0)
  if (!fetched.isNew) {
    await noteUnchanged(db, id, { at, nextFetchAt: next })
    return true
  }
  const { text, etag, lastModified } = fetched
  const read = readFetched(text)
  if (!read.ok) return fail(read.failure)
  const facts = await calendarFacts(db, processId)
  if (!facts) return true
  const { country } = lookupsOf(annexWords(messagesIn('en'), facts))
  const timeZone = facts.hosts.get(calendar.body)?.timeZone ?? 'UTC'
  const { items, passedOver } = readEntries(read.entries, { country, timeZone })
  const told = compareCalendar(items, await knownOf(db, id), dayIn(at, timeZone))
  const entries = told.map(entry => ({ ...entry, id: newId('in') }))
  await keepIncoming(db, {
    calendar,
    entries,
    at,
    nextFetchAt: next,
    etag,
    lastModified,
    passedOver,
    busy: read.busyIn({ timeZone, ...busyWindow(at) }),
  })
  return true

  async function fail(failure: FetchFailure, retryAfter = 0): Promise<true> {
    const failures = calendar.failures + 1
    const noted = { at, failure, failures, nextFetchAt: nextFetchAt(at, failures, retryAfter) }
    await noteFailure(db, id, noted)
    log('warn', { event: 'calendar not fetched', calendar: id, reason: failure.reason, failures })
    return true
  }
}
