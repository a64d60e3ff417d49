import type { Day } from './day.ts'
import { type DateFields, windowOfFields } from './when.ts'

/** Things by the first day on which they may fall, then by their last day or their hour. */
export function inOrderOfDates<Dated extends DateFields>(
  things: Dated[],
  second: 'end' | 'startsAt',
): Dated[] {
  const keyed = things.map(thing => {
    const { start, end } = windowOfFields(thing)
    return { thing, start, next: second === 'end' ? end : (thing.startsAt ?? '') }
  })
  return keyed
    .toSorted((a, b) => compareText(a.start, b.start) || compareText(a.next, b.next))
    .map(({ thing }) => thing)
}

/** Whether a date may fall between two days, each of which may be left open. */
export function mayFallIn(date: DateFields, from: Day | undefined, to: Day | undefined): boolean {
  const { start, end } = windowOfFields(date)
  return (from === undefined || end >= from) && (to === undefined || start <= to)
}

/** The order of two texts by their code units, as dates want it. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
