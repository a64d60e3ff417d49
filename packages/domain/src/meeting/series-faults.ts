import type { Fault } from '../fault.ts'
import type { Meeting } from './meeting.ts'
import { daysOfSeries } from './occurrences.ts'
import { recurrenceFaults } from './recurrence-faults.ts'

type Series = Pick<
  Meeting,
  'start' | 'precision' | 'startsAt' | 'timeZone' | 'recurrence' | 'exceptions'
>

/** What is wrong with how a meeting recurs, and with those of its series that are not as its rule has them. */
export function seriesFaults(meeting: Series): Fault[] {
  const faults = recurrenceFaults(meeting)
  return faults.length > 0 ? faults : exceptionFaults(meeting)
}

function exceptionFaults(meeting: Series): Fault[] {
  const { recurrence, exceptions = [] } = meeting
  if (exceptions.length === 0) return []
  if (recurrence === undefined) {
    return [{ path: 'exceptions', message: 'a meeting that does not recur has no exceptions' }]
  }
  const days = new Set(daysOfSeries(meeting))
  const seen = new Set<string>()
  return exceptions.flatMap(({ on, startsAt, endsAt }, index) => {
    const faults: Fault[] = []
    const fault = (field: string, message: string) =>
      faults.push({ path: `exceptions[${index}].${field}`, message })
    if (!days.has(on)) fault('on', `the series has no meeting on ${on}`)
    if (seen.has(on)) fault('on', `the meeting on ${on} is named twice`)
    seen.add(on)
    if ((startsAt === undefined) !== (endsAt === undefined)) {
      fault('startsAt', 'startsAt and endsAt go together')
    } else if (startsAt !== undefined && endsAt !== undefined) {
      if (meeting.startsAt === undefined) {
        fault('startsAt', 'a series without hours has none to move to: give it hours first')
      } else if (endsAt <= startsAt) {
        fault('endsAt', `ends at ${endsAt}, not after its start at ${startsAt}`)
      }
    }
    return faults
  })
}
