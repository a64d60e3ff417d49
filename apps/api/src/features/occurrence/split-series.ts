import { commit } from '@tributary/database/change/commit'
import { isArchived } from '@tributary/database/process/is-archived'
import { selectThing } from '@tributary/database/thing/select-things'
import { differences, withFields } from '@tributary/domain/change/fields'
import type { Day } from '@tributary/domain/date/day'
import type { Meeting } from '@tributary/domain/meeting/meeting'
import { type FollowingChanges, splitSeries as split } from '@tributary/domain/meeting/split-series'
import { may, subjectOf } from '@tributary/domain/person/may'
import type { ActingPerson } from '../../caller.ts'
import type { Deps } from '../../deps.ts'
import { idBeside } from '../../id-of-title.ts'
import { checkThing } from '../change/check-thing.ts'
import { type Written, writtenThing } from '../change/write-thing.ts'
import { noMeetingOn } from './change-occurrence.ts'

type Input = {
  processId: string
  id: string
  on: Day
  /** The revision of the series that the caller saw. */
  expected: number
  changes: FollowingChanges
  reason?: string | undefined
}

/**
 * Changes one meeting of a series and all that follow: the series ends before it and another one
 * goes on, both in one commit. Answers the one that goes on.
 */
export async function splitSeries(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: ActingPerson,
  { processId, id, on, expected, changes, reason }: Input,
): Promise<Written> {
  const stored = await selectThing(db, 'meeting', processId, id)
  if (!stored) return { ok: false, reason: 'missing' }
  const meeting = stored.fields as Meeting
  const allowed = may(actor, 'change', subjectOf('meeting', meeting))
  if (!allowed.ok) return { ok: false, reason: 'not_allowed', needs: allowed.needs }
  if (stored.revision !== expected) {
    return { ok: false, reason: 'stale', current: writtenThing(stored) }
  }
  if (await isArchived(db, processId)) return { ok: false, reason: 'archived' }
  const parts = split(meeting, on, changes)
  if (!parts) {
    const isFirst = meeting.recurrence !== undefined && on === meeting.start
    const first = { path: 'on', message: 'it is the first of its series: change the series itself' }
    const faults = [isFirst ? first : noMeetingOn(meeting, on)]
    return { ok: false, reason: 'faulty', faults }
  }
  const newId = idBeside(id)
  const following = { ...parts.following, id: newId }
  const faults = await checkThing(db, processId, 'meeting', following)
  if (faults.length > 0) return { ok: false, reason: 'faulty', faults }
  const ended = differences(meeting, withFields(meeting, parts.ended))
  const done = await commit(
    db,
    { personId: actor.personId, body: actor.body, via: actor.via },
    processId,
    [
      { thing: 'meeting', id, verb: 'change', expected, fields: ended, reason },
      { thing: 'meeting', id: newId, verb: 'create', expected: 0, fields: following, reason },
    ],
    now(),
  )
  const written = await selectThing(db, 'meeting', processId, done.ok ? newId : id)
  if (!written) throw new Error(`meeting ${id} is gone after a write`)
  return done.ok
    ? { ok: true, written: writtenThing(written) }
    : { ok: false, reason: 'stale', current: writtenThing(written) }
}
