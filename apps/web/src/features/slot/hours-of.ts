import type { SlotAnswer } from '@tributary/contract/slot/schema'
import { writeInstant } from '@tributary/messages/date'
import type { Messages } from '@tributary/messages/messages'
import { clockOf } from './clock-of.ts'

const MINUTE = 60_000

/** A time from its beginning to its end: "Mon, 1 Mar 2027, 15:00–16:00". */
export function hoursOf(
  messages: Messages,
  { from, to }: Pick<SlotAnswer, 'from' | 'to'>,
  timeZone: string,
): string {
  const begins = writeInstant(messages, from, timeZone, { weekday: true })
  return `${begins}–${clockOf(Date.parse(to) / MINUTE, timeZone)}`
}
