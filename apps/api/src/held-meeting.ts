import type { Database } from '@tributary/database/connection/database'
import type { OneMeeting } from '@tributary/database/meeting/notes'
import { selectThing } from '@tributary/database/thing/select-things'
import type { Fault } from '@tributary/domain/fault'
import type { Meeting } from '@tributary/domain/meeting/meeting'
import { type Occurrence, occurrencesOf } from '@tributary/domain/meeting/occurrences'
import type { Context } from 'hono'
import { faulty, problem } from './problem.ts'

/** One meeting that somebody names, by itself or of a series. */
export type HeldMeeting = { of: OneMeeting; meeting: Meeting; occurrence: Occurrence }

export type FoundMeeting =
  | { ok: true; held: HeldMeeting }
  | { ok: false; reason: 'missing' }
  | { ok: false; reason: 'faulty'; faults: Fault[] }

/** Finds the meeting that is named: of a series, by the day of its rule. */
export async function findHeld(db: Database, of: OneMeeting): Promise<FoundMeeting> {
  const { processId, meeting: id, on } = of
  const stored = await selectThing(db, 'meeting', processId, id)
  if (!stored) return { ok: false, reason: 'missing' }
  const meeting = stored.fields as Meeting
  const occurrence = occurrencesOf(meeting).find(other => other.on === on)
  if (occurrence) return { ok: true, held: { of, meeting, occurrence } }
  const message =
    on === undefined
      ? 'is needed: say which meeting of the series, by its day'
      : meeting.recurrence === undefined
        ? 'the meeting is none of a series: leave it out'
        : `the series has no meeting on ${on}`
  return { ok: false, reason: 'faulty', faults: [{ path: 'on', message }] }
}

/** The answer where there is no such meeting. */
export function answerNotHeld(
  c: Context,
  processId: string,
  refused: Exclude<FoundMeeting, { ok: true }>,
) {
  return refused.reason === 'faulty'
    ? faulty(c, refused.faults)
    : problem(c, 'not-found', `There is no such meeting in the process "${processId}".`)
}
