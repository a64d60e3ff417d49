import type { Conflict } from '@tributary/domain/schedule/conflicts'
import type { Mark } from './lanes.ts'

/** A dependency that is drawn, from the mark that comes first to the one that waits for it. */
export type Link = { key: string; from: string; to: string; kind: LinkKind; isClash: boolean }
type LinkKind = 'before' | 'after' | 'critical'

/** No more of what waits for one milestone is drawn at once. */
const MOST = 40

/** What a mark waits for and what waits for it, as far as it is shown. */
export function linksOf(
  mark: Mark,
  shown: Map<string, Mark>,
  waiting: Map<string, string[]>,
  conflicts: readonly Conflict[],
): Link[] {
  const { id, dependsOn = [] } = mark.milestone
  const isClash = (before: string, after: string) =>
    conflicts.some(({ milestone, dependsOn: on }) => milestone === after && on === before)
  const link = (other: string, kind: 'before' | 'after'): Link[] => {
    const there = shown.get(other)
    if (!there) return []
    const [from, to] = kind === 'before' ? [there.key, mark.key] : [mark.key, there.key]
    const clashes = kind === 'before' ? isClash(other, id) : isClash(id, other)
    return [{ key: `${from} ${to}`, from, to, kind, isClash: clashes }]
  }
  return [
    ...dependsOn.flatMap(other => link(other, 'before')),
    ...(waiting.get(id) ?? []).flatMap(other => link(other, 'after')),
  ].slice(0, MOST)
}

/** The dependencies between milestones that are on the critical path. */
export function criticalLinks(path: readonly string[], shown: Map<string, Mark>): Link[] {
  const onPath = new Set(path)
  return path.flatMap(id => {
    const mark = shown.get(id)
    return (mark?.milestone.dependsOn ?? []).flatMap((before): Link[] => {
      const from = onPath.has(before) ? shown.get(before) : undefined
      if (!mark || !from) return []
      const key = `${from.key} ${mark.key}`
      return [{ key, from: from.key, to: mark.key, kind: 'critical', isClash: false }]
    })
  })
}

/** For each milestone, by id, which others wait for it. */
export function waitingFor(
  milestones: readonly { id: string; dependsOn?: string[] | undefined }[],
): Map<string, string[]> {
  const waiting = new Map<string, string[]>()
  for (const { id, dependsOn = [] } of milestones) {
    for (const before of dependsOn) {
      const all = waiting.get(before)
      if (all) all.push(id)
      else waiting.set(before, [id])
    }
  }
  return waiting
}

type End = { x0: number; x1: number; y: number }

/**
 * The curve of a dependency: it leaves the first upright, so as not to run through its label, and
 * arrives at the start of the other.
 */
export function linkPath(from: End, to: End): string {
  const down = to.y >= from.y ? 1 : -1
  const x0 = from.x1 - Math.min((from.x1 - from.x0) / 2, 7)
  const x1 = to.x0 - 3
  const y0 = from.y + down * 9
  if (from.y === to.y)
    return `M${x0} ${y0}Q${x0} ${y0 + 8} ${x0 + 10} ${y0 + 8}H${x1 - 10}Q${x1 - 4} ${y0 + 8} ${x1} ${to.y + 3}`
  const bend = Math.max(Math.min((x1 - x0) / 2, 60), 16)
  return `M${x0} ${y0}C${x0} ${to.y} ${x0 + (x1 - x0 < 24 ? -bend : 0)} ${to.y} ${x1} ${to.y}`
}

/** The arrow's head where a dependency arrives. */
export function arrowPath(to: End): string {
  return `M${to.x0 - 7} ${to.y - 4}l5 4-5 4`
}
