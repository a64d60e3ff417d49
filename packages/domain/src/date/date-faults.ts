import type { Fault } from '../fault.ts'
import { precisionOf } from './partial-date.ts'
import { type DateFields, instantOf } from './when.ts'

/** What is wrong with a set of date fields; empty when they are one of the three kinds of date. */
export function dateFaults(fields: DateFields): Fault[] {
  const { start, end, precision, startsAt, endsAt, timeZone } = fields
  const written = precisionOf(start)
  if (written === undefined) {
    return [
      { path: 'start', message: `"${start}" is not a date (2025-12-16, 2024-04, 2025-Q1, 2027)` },
    ]
  }
  const faults: Fault[] = []
  if (written !== precision) {
    faults.push({
      path: 'precision',
      message: `"${start}" is written to the ${written}, not the ${precision}`,
    })
  }
  if (end !== undefined && precision !== 'day') {
    faults.push({ path: 'end', message: 'an end needs a start that is known to the day' })
  } else if (end !== undefined && end < start) {
    faults.push({ path: 'end', message: `ends on ${end}, before its start on ${start}` })
  }
  if (startsAt === undefined && endsAt === undefined && timeZone === undefined) return faults
  if (startsAt === undefined || endsAt === undefined || timeZone === undefined) {
    faults.push({ path: 'startsAt', message: 'startsAt, endsAt and timeZone go together' })
    return faults
  }
  if (startsAt.slice(0, 10) !== start) {
    faults.push({ path: 'startsAt', message: `starts at ${startsAt}, not on ${start}` })
  }
  if (endsAt.slice(0, 10) !== (end ?? start)) {
    faults.push({ path: 'endsAt', message: `ends at ${endsAt}, not on ${end ?? start}` })
  }
  if (Temporal.Instant.compare(instantOf(endsAt, timeZone), instantOf(startsAt, timeZone)) <= 0) {
    faults.push({
      path: 'endsAt',
      message: `ends at ${endsAt}, not after its start at ${startsAt}`,
    })
  }
  return faults
}
