import { dayNumber, dayOfNumber, weekdayOf } from '../date/day.ts'
import { type UtcMinutes, type WallMinutes, wallOf } from '../date/zone-clock.ts'
import type { Attendee, Rest } from './attendee.ts'
import { mergeStretches } from './merge-stretches.ts'
import { DAY, minutesBeyond } from './minutes-beyond.ts'

/** What a meeting of some length at a time is to one attendee. */
export type Availability = {
  /** Whether they have something else, which is certain. */
  isBusy: (from: UtcMinutes) => boolean
  /** Why they rest on the first day that they do, of those that it touches on their calendar. */
  restOf: (from: UtcMinutes) => Rest | undefined
  /** By how many minutes it reaches out of their hours, at its worst. */
  beyond: (from: UtcMinutes) => number
}

/** Reads those who are to meet for meetings of `minutes`. Each answer is a look-up or two. */
export function availabilitiesOf(attendees: readonly Attendee[], minutes: number): Availability[] {
  const spans = new Map<string, SpanIn>()
  return attendees.map(attendee => {
    const { timeZone } = attendee
    const span = spans.get(timeZone) ?? spanIn(timeZone, minutes)
    spans.set(timeZone, span)
    return availabilityOf(attendee, minutes, span)
  })
}

type SpanIn = (from: UtcMinutes) => { begins: WallMinutes; last: WallMinutes }

// When a meeting begins, and its last minute, on the clock of a zone. Many share one, and all of
// them are asked about one time before the next: it is reckoned once.
function spanIn(timeZone: string, minutes: number): SpanIn {
  let [at, span] = [Number.NaN, { begins: 0, last: 0 }]
  return from => {
    if (from !== at) {
      span = { begins: wallOf(from, timeZone), last: wallOf(from + minutes - 1, timeZone) }
      at = from
    }
    return span
  }
}

function availabilityOf(attendee: Attendee, minutes: number, spanAt: SpanIn): Availability {
  const { timeZone, hours, weekend, holidays, engagements } = attendee
  const busy = mergeStretches(
    engagements.filter(({ isTentative }) => !isTentative).map(({ from, to }) => [from, to]),
  )
  const rests = new Map<number, Rest | undefined>(
    holidays.map(holiday => [dayNumber(holiday.day), holiday]),
  )
  const known: number[] = []

  return {
    isBusy(from) {
      let [low, high] = [0, busy.length]
      // The first stretch that ends after the meeting begins.
      while (low < high) {
        const middle = (low + high) >> 1
        if ((busy[middle]?.[1] as number) > from) high = middle
        else low = middle + 1
      }
      const next = busy[low]
      return next !== undefined && next[0] < from + minutes
    },
    restOf(from) {
      const { begins, last } = spanAt(from)
      for (let day = Math.floor(begins / DAY); day * DAY <= last; day += 1) {
        const rest = restOn(day)
        if (rest) return rest
      }
      return undefined
    },
    beyond(from) {
      const { begins, last } = spanAt(from)
      const at = minuteOfDay(begins)
      // Where no clock is changed in it, it is the same every day.
      if (last - begins === minutes - 1) {
        known[at] ??= most(n => at + n)
        return known[at] as number
      }
      return most(n => wallOf(from + n, timeZone))
    },
  }

  function restOn(number: number): Rest | undefined {
    if (rests.has(number)) return rests.get(number)
    const day = dayOfNumber(number)
    const rest = weekend.includes(weekdayOf(day)) ? { day, kind: 'weekend' as const } : undefined
    rests.set(number, rest)
    return rest
  }

  function most(wallAt: (n: number) => WallMinutes): number {
    let worst = 0
    for (let n = 0; n < minutes; n += 1) {
      worst = Math.max(worst, minutesBeyond(minuteOfDay(wallAt(n)), hours))
    }
    return worst
  }
}

function minuteOfDay(wall: WallMinutes): number {
  return wall - Math.floor(wall / DAY) * DAY
}
