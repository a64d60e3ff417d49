import { selectThing } from '@tributary/database/thing/select-things'
import type { Day } from '@tributary/domain/date/day'
import type { Meeting, MeetingException } from '@tributary/domain/meeting/meeting'
import { daysOfSeries } from '@tributary/domain/meeting/occurrences'
import { withException } from '@tributary/domain/meeting/with-exception'
import type { ActingPerson } from '../../caller.ts'
import type { Deps } from '../../deps.ts'
import { changeThing } from '../change/change-thing.ts'
import type { Written } from '../change/write-thing.ts'

type Exception = Omit<MeetingException, 'on'>

type Input = {
  processId: string
  id: string
  on: Day
  /** The revision of the series that the caller saw. */
  expected: number
  /** In what it is to differ from its rule, given how it does now; undefined for in nothing. */
  exception: (current: Exception) => Exception | undefined
  reason?: string | undefined
}

/** Moves, cancels or restores one meeting of a series. */
export async function changeOccurrence(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: ActingPerson,
  { processId, id, on, expected, exception, reason }: Input,
): Promise<Written> {
  const stored = await selectThing(deps.db, 'meeting', processId, id)
  if (stored && !daysOfSeries(stored.fields as Meeting).includes(on)) {
    return { ok: false, reason: 'faulty', faults: [noMeetingOn(stored.fields as Meeting, on)] }
  }
  return changeThing(deps, actor, {
    processId,
    thing: 'meeting',
    id,
    expected,
    fields: current => {
      const { exceptions = [] } = current as Meeting
      const { on: _, ...now } = exceptions.find(known => known.on === on) ?? { on }
      return { exceptions: withException(exceptions, on, exception(now)) }
    },
    reason,
  })
}

/** What is wrong with a day on which a series has no meeting. */
export function noMeetingOn({ recurrence }: Meeting, on: Day) {
  const message =
    recurrence === undefined
      ? 'the meeting is none of a series: change it itself'
      : `the series has no meeting on ${on}`
  return { path: 'on', message }
}
