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
  const clashes: Clash[] = []
  for (const occasion of occasions) {
    const { organisers: bodies, feedsInto, inputs } = occasion.of
    for (const output of feedsInto) {
      const deadline = deadlines.get(output)
      const found = deadline && latenessOf(occasion, deadline)
      if (!deadline || !found || cameInTime(inputs, deadline)) continue
      const { certainty, ...late } = found
      const more = { bodies, window: daysOf(occasion), late }
      const also = `${late.output} ${late.deadline} ${late.by}`
      clashes.push(makeClash('past-deadline', 'high', certainty, [occasion], more, also))
    }
  }
  return clashes
}

/** Whether something was delivered to an output before its deadline was over. */
function cameInTime(
  inputs: ConsultationInput[] | undefined,
  { output, by }: InputDeadline,
): boolean {
  const last = dayOfNumber(by)
  return (inputs ?? []).some(
    ({ into, delivered }) => into === output && windowOf(delivered).end <= last,
  )
}
