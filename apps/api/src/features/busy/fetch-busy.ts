import {
  type BusySource,
  claimBusySource,
  listDueBusySources,
  noteFetch,
} from '@tributary/database/busy/busy-sources'
import { findPerson } from '@tributary/database/person/find-person'
import type { FetchFailure } from '@tributary/domain/calendar/fetch-failure'
import { nextFetchAt } from '@tributary/domain/calendar/next-fetch'
import { later } from '@tributary/domain/date/later'
import { errorFacts } from '../../error-facts.ts'
import { busyWindow } from '../calendar/busy-window.ts'
import { CLAIM, type FetchDeps } from '../calendar/fetch-calendar.ts'
import { fetchText } from '../calendar/fetch-text.ts'
import { readFetched } from '../calendar/read-fetched.ts'

// What is left over is due at the next call.
const MOST_AT_ONCE = 20

/** Fetches the calendars of people that are due, one after the other. */
export async function fetchBusySources(deps: FetchDeps, now: string): Promise<void> {
  for (const source of await listDueBusySources(deps.db, now, MOST_AT_ONCE)) {
    if (deps.isStopping()) return
    try {
      await fetchBusy(deps, source, now)
    } catch (error) {
      // One that cannot be kept holds up none of the others; it is tried again.
      deps.log('error', { event: 'calendar failed', calendar: source.id, ...errorFacts(error) })
    }
  }
}

/** Fetches a calendar of a person and keeps when they are busy; false where somebody else is about it. */
export async function fetchBusy(
  { db, outside, log, isStopping }: FetchDeps,
  source: BusySource,
  at: string,
): Promise<boolean> {
  const { id, personId, url, etag, lastModified } = source
  if (url === null) return true
  const until = later(at, CLAIM)
  if (!(await claimBusySource(db, source, until))) return false
  const answer = await fetchText(outside, url, { etag, lastModified })
  // Cut off by the server's own stop: that is no fault of the calendar, and it is due again.
  if (!answer.ok && isStopping()) return true
  if (!answer.ok) return fail(answer.failure, answer.retryAfter)
  const next = { at, nextFetchAt: nextFetchAt(at, 0) }
  if (!answer.isNew) {
    await noteFetch(db, id, next)
    return true
  }
  const read = readFetched(answer.text)
  if (!read.ok) return fail(read.failure)
  const person = await findPerson(db, personId)
  const busy = read.busyIn({ timeZone: person?.timeZone ?? 'UTC', ...busyWindow(at) })
  const { etag: newEtag, lastModified: newDate } = answer
  await noteFetch(db, id, { ...next, busy, etag: newEtag, lastModified: newDate })
  return true

  async function fail(failure: FetchFailure, retryAfter = 0): Promise<true> {
    const failures = source.failures + 1
    const noted = { at, failure, failures, nextFetchAt: nextFetchAt(at, failures, retryAfter) }
    await noteFetch(db, id, noted)
    log('warn', { event: 'calendar not fetched', calendar: id, reason: failure.reason, failures })
    return true
  }
}
