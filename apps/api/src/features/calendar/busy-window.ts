const MINUTE = 60_000
const DAY = 24 * 60

/** How far a calendar is read for when somebody is busy, in days before and after. */
const BEFORE = 31
const AFTER = 2 * 366

/** The time that is looked at of a calendar which is read at `at`, in minutes since 1970 (UTC). */
export function busyWindow(at: string): { from: number; to: number } {
  const now = Math.floor(Date.parse(at) / MINUTE)
  return { from: now - BEFORE * DAY, to: now + AFTER * DAY }
}
