import { findBody } from '@tributary/database/body/list-bodies'
import {
  findCalendar,
  keepCalendar,
  type StoredCalendar,
} from '@tributary/database/calendar/calendars'
import { isArchived } from '@tributary/database/process/is-archived'
import type { Fault } from '@tributary/domain/fault'
import type { Deps } from '../../deps.ts'
import type { PermittedPerson } from '../../permit.ts'
import { newId } from '../../secret-token.ts'
import { plainAddress } from './plain-address.ts'

/** The most calendars that a process follows. */
export const MOST_CALENDARS = 200

export type AddedCalendar =
  | { ok: true; calendar: StoredCalendar }
  | { ok: false; reason: 'archived' | 'taken' | 'full' }
  | { ok: false; reason: 'faulty'; faults: Fault[] }

/** Follows the calendar of a body. It is due at once. */
export async function addCalendar(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { personId }: PermittedPerson,
  { processId, body, url: given }: { processId: string; body: string; url: string },
): Promise<AddedCalendar> {
  if (!(await findBody(db, processId, body))) {
    const message = `no body "${body}" in this process`
    return { ok: false, reason: 'faulty', faults: [{ path: 'body', message }] }
  }
  if (await isArchived(db, processId)) return { ok: false, reason: 'archived' }
  const [id, at] = [newId('ca'), now()]
  const row = { id, processId, body, url: plainAddress(given), addedBy: personId, addedAt: at }
  const kept = await keepCalendar(db, { ...row, nextFetchAt: at }, MOST_CALENDARS)
  if (kept !== 'kept') return { ok: false, reason: kept }
  const calendar = await findCalendar(db, processId, id)
  if (!calendar) throw new Error(`the calendar ${id} is gone after it was kept`)
  return { ok: true, calendar }
}
