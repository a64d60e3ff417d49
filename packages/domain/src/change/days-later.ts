import { moveBetween } from '../date/move-between.ts'
import { precisionOf } from '../date/partial-date.ts'
import type { DateFields } from '../date/when.ts'
import type { Change, Fields } from './change.ts'

/** By how many days a change made something later, negative for earlier; 0 where it moved nothing. */
export function daysLater({ before, after }: Pick<Change, 'before' | 'after'>): number {
  const [was, is] = [before && dateIn(before), dateIn(after)]
  return (was && is && moveBetween(was, is)?.days) || 0
}

// A change holds the fields that changed: a start says its own precision.
function dateIn({ start, end }: Fields): DateFields | undefined {
  const precision = typeof start === 'string' ? precisionOf(start) : undefined
  if (precision === undefined) return undefined
  return { start: start as string, precision, ...(typeof end === 'string' && { end }) }
}
