import type { Fault } from '../fault.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { daysOfSeries } from '../meeting/occurrences.ts'
import type { Action } from './action.ts'

type Given = Pick<Action, 'meeting' | 'on'>

/**
 * What is wrong with the day of the meeting that gave an action. A series that was changed since
 * does not make wrong what was said before.
 */
export function meetingFaults(
  { meeting, on }: Given,
  of: Pick<Meeting, 'recurrence' | 'start'>,
  before?: Given,
): Fault[] {
  if (on === undefined || (on === before?.on && meeting === before.meeting)) return []
  if (of.recurrence === undefined) {
    return [{ path: 'on', message: 'is for a meeting of a series, and this is a single one' }]
  }
  if (daysOfSeries(of).includes(on)) return []
  return [{ path: 'on', message: `the series has no meeting on ${on}` }]
}
