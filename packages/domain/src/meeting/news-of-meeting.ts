import { isSame } from '../change/fields.ts'
import type { Day } from '../date/day.ts'
import type { Meeting } from './meeting.ts'
import { type Occurrence, occurrencesOf } from './occurrences.ts'

/** What is new of a meeting for somebody who was invited to it as it was before. */
export type MeetingNews = {
  /** Whether it is at times at which it was not: what was answered before says nothing of them. */
  isElsewhen: boolean
  /** The meetings of a series that were moved by themselves, as they were and are. */
  moved: { on: Day; from: Occurrence; to: Occurrence }[]
  /** Those that were called off, and those that are on again. */
  cancelled: Occurrence[]
  restored: Occurrence[]
  /** Whether nothing else is new than that some of the series were called off. */
  isCancelledOnly: boolean
}

const TOLD = ['title', 'place', 'joinLink', 'status', 'recurrence', 'startsAt', 'endsAt'] as const

/** What is new of a meeting since somebody was told of it. */
export function newsOfMeeting(before: Meeting, after: Meeting): MeetingNews {
  const were = new Map(occurrencesOf(before).map(one => [one.on, one]))
  const are = occurrencesOf(after)
  const pairs = are.flatMap(to => {
    const from = were.get(to.on)
    return from && to.on !== undefined ? [{ on: to.on, from, to }] : []
  })
  const isElsewhen = isAtOtherTimes(before, after)
  const moved = isElsewhen ? [] : pairs.filter(({ from, to }) => isApart(from, to))
  const cancelled = pairs.filter(({ from, to }) => to.isCancelled && !from.isCancelled)
  const restored = pairs.filter(({ from, to }) => from.isCancelled && !to.isCancelled)
  const isOtherwise = [...TOLD, 'start', 'end', 'timeZone'].some(
    field => !isSame(before[field as 'title'], after[field as 'title']),
  )
  return {
    isElsewhen,
    moved,
    cancelled: cancelled.map(({ to }) => to),
    restored: restored.map(({ to }) => to),
    isCancelledOnly:
      cancelled.length > 0 && restored.length === 0 && moved.length === 0 && !isOtherwise,
  }
}

// By the rules alone: a series that ends earlier is at no time at which it was not.
function isAtOtherTimes(before: Meeting, after: Meeting): boolean {
  const timesOf = (meeting: Meeting) => occurrencesOf({ ...meeting, exceptions: [] }).map(timeOf)
  const were = new Set(timesOf(before))
  return timesOf(after).some(time => !were.has(time))
}

function isApart(from: Occurrence, to: Occurrence): boolean {
  return timeOf(from) !== timeOf(to) || from.place !== to.place
}

function timeOf({ start, end, startsAt, endsAt, timeZone }: Occurrence): string {
  return [start, end, startsAt, endsAt, timeZone].join()
}
