import { type Day, dayNumber, dayOfNumber, weekdayOf } from '../date/day.ts'
import { reachedAt, wallOf } from '../date/zone-clock.ts'
import { workCalendarOf } from '../schedule/un-calendar.ts'
import type { DigestReader } from './reader.ts'

/** What decides when somebody's digests come. */
export type DigestClock = {
  choice: Pick<DigestReader['choice'], 'weekday' | 'hour' | 'pausedUntil' | 'afterHolidays'>
  /** The zone of their clock (IANA). */
  timeZone: string
  /** Since when they get digests (UTC, ISO 8601 with milliseconds). */
  createdAt: string
  /** Where their body works, for its holidays. */
  dutyStation?: string | null | undefined
  /** The period of the last digest that was made for them. */
  last?: Day | null | undefined
}

/** A digest: named by its day of the week, it comes at an instant (UTC), on that day or a later one. */
export type DigestPeriod = { period: Day; on: Day; dueAt: string }

const DAY = 24 * 60
/** After a change of day or zone, the next digest is at least so many days later than the last. */
const DAYS_BETWEEN = 4

/**
 * The digest that is due at an instant: that of the latest slot which has come, so that after a
 * time without any there is one. None where it was made already (`last`), where its slot came
 * before they wanted digests or in a pause, or where a change of day, hour or zone would make it a
 * second one in a week of theirs (Monday to Sunday) or follow the last within four days.
 */
export function duePeriod(clock: DigestClock, now: string): DigestPeriod | undefined {
  const latest = latestSlot(clock, now)
  return isWanted(latest, clock) ? latest : undefined
}

/** The digest that is due at an instant, or else the next one to come. */
export function nextPeriod(clock: DigestClock, now: string): DigestPeriod {
  const due = duePeriod(clock, now)
  if (due) return due
  const { pausedUntil } = clock.choice
  const days = [clock.last, pausedUntil].flatMap(day => (day ? [dayNumber(day) - 7] : []))
  let day = Math.max(dayNumber(latestSlot(clock, now).period), ...days)
  for (;;) {
    const slot = slotOf(lastOnWeekday(day, clock.choice.weekday), clock)
    if (slot.dueAt > now && isWanted(slot, clock)) return slot
    day += 7
  }
}

function latestSlot(clock: DigestClock, now: string): DigestPeriod {
  const today = Math.floor(wallOf(Math.floor(Date.parse(now) / 60_000), clock.timeZone) / DAY)
  // A clock that was put back over midnight shows yesterday again.
  let day = lastOnWeekday(today + 1, clock.choice.weekday)
  for (;;) {
    const slot = slotOf(day, clock)
    if (slot.dueAt <= now) return slot
    day -= 7
  }
}

function isWanted({ period, on, dueAt }: DigestPeriod, clock: DigestClock): boolean {
  const { createdAt, last, choice } = clock
  if (dueAt <= createdAt) return false
  if (choice.pausedUntil && on < choice.pausedUntil) return false
  if (!last) return true
  const [day, before] = [dayNumber(period), dayNumber(last)]
  return mondayOf(day) > mondayOf(before) && day - before >= DAYS_BETWEEN
}

function slotOf(day: number, clock: DigestClock): DigestPeriod {
  const on = clock.choice.afterHolidays ? nextWorked(day, clock) : day
  const due = reachedAt(on * DAY + clock.choice.hour * 60, clock.timeZone)
  return {
    period: dayOfNumber(day),
    on: dayOfNumber(on),
    dueAt: new Date(due * 60_000).toISOString(),
  }
}

function nextWorked(day: number, { dutyStation, timeZone }: DigestClock): number {
  const { weekend, holidays } = daysOff(dutyStation ?? '', timeZone)
  let on = day
  while (holidays.has(on) || weekend.includes(weekdayOf(dayOfNumber(on)))) on += 1
  return on
}

const known = new Map<string, { weekend: readonly number[]; holidays: Set<number> }>()

function daysOff(dutyStation: string, timeZone: string) {
  const key = `${dutyStation}|${timeZone}`
  let found = known.get(key)
  if (!found) {
    const { weekend, holidays } = workCalendarOf({ dutyStation, timeZone })
    found = { weekend, holidays: new Set(holidays.map(dayNumber)) }
    known.set(key, found)
  }
  return found
}

// The last day not after `day` that is such a weekday.
function lastOnWeekday(day: number, weekday: number): number {
  return day - ((weekdayOf(dayOfNumber(day)) - weekday + 7) % 7)
}

// Counted in weeks that begin on Monday; day 4 was one.
function mondayOf(day: number): number {
  return Math.floor((day - 4) / 7)
}
