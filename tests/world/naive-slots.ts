import type { Attendee } from '@tributary/domain/slot/attendee'
import type { SlotGrid } from '@tributary/domain/slot/starts-in'

type Days = { start: string; end: string }

/** What a time costs: how many are busy, rest, are out of their hours, and by how much in all. */
export type NaiveSlot = { from: string; cost: [number, number, number, number] }

/**
 * The times at which to meet, ranked the plain way: every minute of every meeting, for everybody,
 * by Temporal, without look-ups.
 */
export function naiveSlots(attendees: Attendee[], days: Days, grid: SlotGrid): NaiveSlot[] {
  const { minutes, step, timeZone } = grid
  const first = Temporal.PlainDate.from(days.start)
  const over = Temporal.PlainDate.from(days.end).add({ days: 1 }).toZonedDateTime(timeZone)
  const clockOf = attendees.map(({ timeZone: zone }) => clockIn(zone))
  const slots: NaiveSlot[] = []
  for (let day = first; day.toString() <= days.end; day = day.add({ days: 1 })) {
    for (let minute = 0; minute < 1_440; minute += step) {
      const wall = day.toPlainDateTime().add({ minutes: minute })
      const at = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
      if (!at.toPlainDateTime().equals(wall)) continue
      if (Temporal.ZonedDateTime.compare(at.add({ minutes }), over) > 0) continue
      const from = at.epochMilliseconds / 60_000
      const held = Array.from({ length: minutes }, (_, n) => from + n)
      const cost: NaiveSlot['cost'] = [0, 0, 0, 0]
      for (const [n, attendee] of attendees.entries()) {
        const walls = held.map(clockOf[n] as Clock)
        const beyond = Math.max(...walls.map(wall => distance(wall.minute, attendee.hours)))
        if (held.some(minute => isBusy(attendee, minute))) cost[0] += 1
        if (walls.some(wall => rests(attendee, wall))) cost[1] += 1
        if (beyond > 0) cost[2] += 1
        cost[3] += beyond
      }
      slots.push({ from: at.toInstant().toString(), cost })
    }
  }
  return slots.sort((a, b) => {
    const at = a.cost.findIndex((value, n) => value !== b.cost[n])
    if (at >= 0) return (a.cost[at] as number) - (b.cost[at] as number)
    return Temporal.Instant.compare(a.from, b.from)
  })
}

type Wall = { day: string; weekday: number; minute: number }
type Clock = (minute: number) => Wall

const clocks = new Map<string, Map<number, Wall>>()

function clockIn(timeZone: string): Clock {
  const known = clocks.get(timeZone) ?? new Map<number, Wall>()
  clocks.set(timeZone, known)
  return minute => {
    const wall = known.get(minute) ?? wallAt(minute, timeZone)
    known.set(minute, wall)
    return wall
  }
}

function wallAt(minute: number, timeZone: string): Wall {
  const at = Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO(timeZone)
  return {
    day: at.toPlainDate().toString(),
    weekday: at.dayOfWeek,
    minute: at.hour * 60 + at.minute,
  }
}

// Outward from the minute, to both sides and round the day, until one is within the hours.
function distance(minute: number, { from, to }: Attendee['hours']): number {
  const isWithin = (other: number) => {
    const inDay = (other + 1_440) % 1_440
    return from <= inDay && inDay < to
  }
  let far = 0
  while (!isWithin(minute - far) && !isWithin(minute + far)) far += 1
  return far
}

function isBusy({ engagements }: Attendee, minute: number): boolean {
  return engagements.some(
    ({ from, to, isTentative }) => !isTentative && from <= minute && minute < to,
  )
}

function rests({ weekend, holidays }: Attendee, { day, weekday }: Wall): boolean {
  return weekend.includes(weekday) || holidays.some(holiday => holiday.day === day)
}
