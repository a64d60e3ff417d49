import { precisionOf } from '@tributary/domain/date/partial-date'
import { writeDate, writeDay } from '@tributary/messages/date'
import { findingsTexts } from '@tributary/messages/findings'
import { useReader } from '../../reader.tsx'
import { lateDays } from './late-days.ts'
import type { TracedLink } from './trace.ts'

/** Says of a link that it is late, or may be: "4 days after the input deadline of 25 July 2025". */
export function useLateWords(): (link: TracedLink) => string | undefined {
  const { messages } = useReader()
  const say = findingsTexts(messages)
  return link => {
    const by = writeDay(messages, link.by)
    const own = link.deadline === null ? 'Own' : ''
    if (link.late) return say(`trace.late${own}`, { days: lateDays(link), by })
    return link.mayBeLate ? say(`trace.mayBeLate${own}`, { by }) : undefined
  }
}

/** The inputs of a link, with when they came: “Summary”, 12 May 2025. */
export function useInputWords(): (input: TracedLink['inputs'][number]) => string {
  const { messages } = useReader()
  const say = findingsTexts(messages)
  return ({ title, delivered }) =>
    say('trace.delivered', {
      title,
      date: writeDate(messages, { start: delivered, precision: precisionOf(delivered) ?? 'day' }),
    })
}
