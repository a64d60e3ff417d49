import type { ProcessRecord } from '../change/as-of.ts'
import { occurrencesOf } from '../meeting/occurrences.ts'
import { datesOf } from './dated.ts'
import type { Taken } from './digest.ts'

/** The decisions that a record holds and an earlier one did not, in the order of the document. */
export function decisionsTaken(before: ProcessRecord | undefined, after: ProcessRecord): Taken[] {
  if (!before) return []
  const known = new Set(before.decisions.map(({ id }) => id))
  const meetings = new Map(after.meetings.map(meeting => [meeting.id, meeting]))
  return after.decisions.flatMap(decision => {
    const meeting = meetings.get(decision.meeting)
    if (!meeting || known.has(decision.id)) return []
    const { on } = decision
    const held = on && occurrencesOf(meeting).find(occurrence => occurrence.on === on)
    return [{ decision, title: meeting.title, date: datesOf(held || meeting) }]
  })
}
