import { dayOfNumber } from '../date/day.ts'
import { windowOf } from '../date/partial-date.ts'
import type { Clash } from './clash.ts'
import type { ConsultationInput } from './consultation.ts'
import { type InputDeadline, latenessOf } from './input-deadlines.ts'
import { makeClash } from './make-clash.ts'
import { daysOf, type Occasion } from './occasion.ts'

/** Consultations after the input deadline of what they feed, unless their input came in time. */
export function deadlineClashes(
  occasions: Occasion[],
  deadlines: Map<string, InputDeadline>,
): Clash[] {
  return occasions.flatMap(occasion => {
    const { organisers: bodies, feedsInto, inputs } = occasion.of
    return feedsInto.flatMap(output => {
      const deadline = deadlines.get(output)
      const found = deadline && latenessOf(occasion, deadline)
      if (!deadline || !found || cameInTime(inputs, deadline)) return []
      const { certainty, ...late } = found
      const window = daysOf(occasion)
      const also = `${late.output} ${late.deadline} ${late.by}`
      return [
        makeClash('past-deadline', 'high', certainty, [occasion], { bodies, window, late }, also),
      ]
    })
  })
}

/** Whether something was delivered to an output before its deadline was over. */
export function cameInTime(
  inputs: ConsultationInput[] | undefined,
  { output, by }: InputDeadline,
): boolean {
  const last = dayOfNumber(by)
  return (inputs ?? []).some(
    ({ into, delivered }) => into === output && windowOf(delivered).end <= last,
  )
}
