import type { SlotAttendee } from '@tributary/contract/slot/schema'
import { type Day, dayNumber, dayOfNumber, weekdayOf } from '@tributary/domain/date/day'
import { type UtcMinutes, utcOf, wallOf } from '@tributary/domain/date/zone-clock'

const DAY = 24 * 60
const MINUTE = 60_000

/** A stretch of a day in which somebody is at work, has a day off or has something to do. */
export type DayBar = {
  kind: 'working' | 'weekend' | 'holiday' | 'occupied' | 'maybe'
  from: UtcMinutes
  to: UtcMinutes
  /** The name of a holiday, the title of what they have. */
  name?: string | undefined
}

/** The time that a day takes on the clock of a zone. */
export function timeOfDay(day: Day, timeZone: string): { from: UtcMinutes; to: UtcMinutes } {
  const number = dayNumber(day)
  return { from: utcOf(number * DAY, timeZone), to: utcOf((number + 1) * DAY, timeZone) }
}

/** What somebody does in some hours, by their own days; what they have comes after these. */
export function barsOf(
  { timeZone, hours, weekend, holidays, engagements }: SlotAttendee,
  { from, to }: { from: UtcMinutes; to: UtcMinutes },
): DayBar[] {
  const bars: DayBar[] = []
  const add = (bar: DayBar) => {
    const clipped = { ...bar, from: Math.max(bar.from, from), to: Math.min(bar.to, to) }
    if (clipped.from < clipped.to) bars.push(clipped)
  }
  const last = Math.floor(wallOf(to - 1, timeZone) / DAY)
  for (let number = Math.floor(wallOf(from, timeZone) / DAY); number <= last; number += 1) {
    const day = dayOfNumber(number)
    const at = (minute: number) => utcOf(number * DAY + minute, timeZone)
    const holiday = holidays.find(other => other.day === day)
    const isOff = holiday !== undefined || weekend.includes(weekdayOf(day))
    if (!isOff) add({ kind: 'working', from: at(hours.from), to: at(hours.to) })
    else if (holiday) add({ kind: 'holiday', from: at(0), to: at(DAY), name: holiday.name })
    else add({ kind: 'weekend', from: at(0), to: at(DAY) })
  }
  for (const { from: begins, to: ends, tentative, of } of engagements) {
    add({
      kind: tentative ? 'maybe' : 'occupied',
      from: Date.parse(begins) / MINUTE,
      to: Date.parse(ends) / MINUTE,
      name: of?.title,
    })
  }
  return bars
}

/** What somebody does in an hour: the kinds of what touches it, each once. */
export function kindsIn(bars: DayBar[], from: UtcMinutes): DayBar['kind'][] {
  const touching = bars.filter(bar => bar.from < from + 60 && from < bar.to)
  return [...new Set(touching.map(({ kind }) => kind))]
}
