import { type Day, daysBetween } from './day.ts'
import { PRECISIONS } from './partial-date.ts'
import { type DateFields, windowOfFields } from './when.ts'

/**
 * How a date changed: it moved by some days (later, when positive), or it became more precise
 * within its window (`narrowed`) or less (`widened`), which moves nothing: days is null.
 */
export type Move = { how: 'moved' | 'narrowed' | 'widened'; days: number | null }

/** How one date became another; undefined where both say the same. */
export function moveBetween(before: DateFields, after: DateFields): Move | undefined {
  if (isSameDate(before, after)) return undefined
  const finer = rank(before) - rank(after)
  if (finer > 0 && holds(before, after)) return { how: 'narrowed', days: null }
  if (finer < 0 && holds(after, before)) return { how: 'widened', days: null }
  const days = daysBetween(beginsBy(before), beginsBy(after))
  if (days !== 0) return { how: 'moved', days }
  return { how: 'moved', days: daysBetween(windowOfFields(before).end, windowOfFields(after).end) }
}

// The last day on which it can begin: June 2025 moved to 7 July 2025 is 7 days late.
function beginsBy(date: DateFields): Day {
  return date.precision === 'day' ? date.start : windowOfFields(date).end
}

function holds(outer: DateFields, inner: DateFields): boolean {
  const [a, b] = [windowOfFields(outer), windowOfFields(inner)]
  return a.start <= b.start && b.end <= a.end
}

function rank({ precision }: DateFields): number {
  return PRECISIONS.indexOf(precision)
}

function isSameDate(a: DateFields, b: DateFields): boolean {
  return (
    a.start === b.start &&
    (a.end ?? a.start) === (b.end ?? b.start) &&
    a.startsAt === b.startsAt &&
    a.endsAt === b.endsAt &&
    a.timeZone === b.timeZone
  )
}
