import {
  type BusySource,
  findBusySource,
  keepBusySource,
} from '@tributary/database/busy/busy-sources'
import type { StoredPerson } from '@tributary/database/person/find-person'
import type { FetchFailure } from '@tributary/domain/calendar/fetch-failure'
import type { Deps } from '../../deps.ts'
import { newId } from '../../secret-token.ts'
import { busyWindow } from '../calendar/busy-window.ts'
import { plainAddress } from '../calendar/plain-address.ts'
import { readFetched } from '../calendar/read-fetched.ts'

/** The most calendars that a person has here. */
export const MOST_SOURCES = 10

export type AddedBusy =
  | { ok: true; source: BusySource }
  | { ok: false; reason: 'full' }
  | { ok: false; reason: 'unreadable'; failure: FetchFailure }

type New = { url?: string | undefined; name?: string | undefined; calendar?: string | undefined }

/** Keeps when a person is busy by a calendar of theirs; one at an address is due at once. */
export async function addBusy(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { id: personId, timeZone }: StoredPerson,
  { url: given, name, calendar }: New,
): Promise<AddedBusy> {
  const [id, at] = [newId('bu'), now()]
  const read = calendar === undefined ? undefined : readFetched(calendar)
  if (read && !read.ok) return { ok: false, reason: 'unreadable', failure: read.failure }
  const busy = read?.busyIn({ timeZone: timeZone ?? 'UTC', ...busyWindow(at) }) ?? []
  const url = given === undefined ? undefined : plainAddress(given)
  const row = { id, personId, busy, addedAt: at, name: name ?? nameOf(url) }
  const source = url === undefined ? row : { ...row, url, nextFetchAt: at }
  if (!(await keepBusySource(db, source, MOST_SOURCES))) return { ok: false, reason: 'full' }
  const kept = await findBusySource(db, personId, id)
  if (!kept) throw new Error(`the calendar ${id} is gone after it was kept`)
  return { ok: true, source: kept }
}

function nameOf(url: string | undefined): string {
  return url === undefined ? 'calendar.ics' : new URL(url).host
}
