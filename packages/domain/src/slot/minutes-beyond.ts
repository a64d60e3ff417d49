import type { Hours } from './attendee.ts'

export const DAY = 24 * 60

/**
 * How far a minute of the day lies from the hours: 0 within them, 1 for the minute before they
 * begin and for the first one after they end. The day goes round: at night the nearer end counts.
 */
export function minutesBeyond(minute: number, { from, to }: Hours): number {
  if (minute >= from && minute < to) return 0
  const [untilThey, sinceThey] = [from - minute, minute + 1 - to]
  return minute < from ? Math.min(untilThey, sinceThey + DAY) : Math.min(sinceThey, untilThey + DAY)
}
