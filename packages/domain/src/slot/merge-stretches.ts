import type { Stretch } from './attendee.ts'

/** The same time in the fewest stretches: ascending, none touching another. */
export function mergeStretches(stretches: Iterable<Stretch>): Stretch[] {
  const merged: Stretch[] = []
  for (const [from, to] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else if (from < to) merged.push([from, to])
  }
  return merged
}
