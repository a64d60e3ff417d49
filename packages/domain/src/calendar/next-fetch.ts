import { later } from '../date/later.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const FIRST_WAIT = HOUR / 4

/**
 * The instant before which a calendar is not fetched again: in an hour, or after failures later
 * each time, a day at most; not before its server says (`retryAfter`, in seconds).
 */
export function nextFetchAt(at: string, failures: number, retryAfter = 0): string {
  const wait = failures === 0 ? HOUR : FIRST_WAIT * 2 ** failures
  const asked = Math.max(wait, retryAfter * 1_000)
  return later(at, Math.min(asked, DAY))
}
