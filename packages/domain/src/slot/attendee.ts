import type { Day } from '../date/day.ts'
import type { UtcMinutes } from '../date/zone-clock.ts'

/** A stretch of time, `[from, to)`. */
export type Stretch = [from: UtcMinutes, to: UtcMinutes]

/** `[from, to)` in minutes of the day. */
export type Hours = { from: number; to: number }

export const USUAL_HOURS: Hours = { from: 9 * 60, to: 18 * 60 }

/** A day off: one of the United Nations, or of the country, which has a name. */
export type Holiday = { day: Day; kind: 'un' } | { day: Day; kind: 'local'; name: string }

/** Why somebody does not work on a day. */
export type Rest = Holiday | { day: Day; kind: 'weekend' }

/** Something that somebody has to do at a time. */
export type Engagement = {
  from: UtcMinutes
  to: UtcMinutes
  /** Whether it may come to nothing: it is told, and keeps nobody from meeting. */
  isTentative: boolean
  /** What it is; absent where that is theirs alone. */
  of?: { thing: 'consultation' | 'meeting'; id: string; title: string } | undefined
}

/** Somebody who is to meet, by their clock and their calendar. */
export type Attendee = {
  id: string
  timeZone: string
  /** When they work, on the clock of their zone. */
  hours: Hours
  /** The ISO weekdays on which they do not. */
  weekend: readonly number[]
  holidays: readonly Holiday[]
  engagements: readonly Engagement[]
}
