import { at } from './ints.ts'
import {
  CERTAIN,
  FIRST_DAY,
  isActive,
  isAhead,
  isFixed,
  isTarget,
  type Network,
  NO_DAY,
  NONE,
  POSSIBLE,
  UNSTATED,
} from './network.ts'
import { overBefore, startAfter, within } from './waiting.ts'

/** The nodes to look at again, by their places in the order. */
export type Dirty = { marks: Uint8Array; count: number; lowest: number; highest: number }

export function noneDirty({ nodes }: Network): Dirty {
  return { marks: new Uint8Array(nodes), count: 0, lowest: nodes, highest: -1 }
}

export function allDirty({ nodes }: Network): Dirty {
  return { marks: new Uint8Array(nodes).fill(1), count: nodes, lowest: 0, highest: nodes - 1 }
}

/** Marks a node. */
export function mark(net: Network, dirty: Dirty, node: number): void {
  const place = at(net.position, node)
  if (dirty.marks[place] === 1) return
  dirty.marks[place] = 1
  dirty.count += 1
  if (place < dirty.lowest) dirty.lowest = place
  if (place > dirty.highest) dirty.highest = place
}

/** Marks all that depend on a node. */
export function markAfter(net: Network, dirty: Dirty, node: number): void {
  for (let edge = at(net.headOut, node); edge !== NONE; edge = at(net.nextOut, edge)) {
    mark(net, dirty, at(net.to, edge))
  }
}

/** Marks all that a node depends on. */
export function markBefore(net: Network, dirty: Dirty, node: number): void {
  for (let edge = at(net.headIn, node); edge !== NONE; edge = at(net.nextIn, edge)) {
    mark(net, dirty, at(net.from, edge))
  }
}

/**
 * Computes the days of the nodes that are marked and of those on which they tell: forward what can
 * be earliest, then backward what may be latest. `keepsLead` names the nodes whose lead stays.
 */
export function sweep(
  net: Network,
  forward: Dirty,
  backward: Dirty,
  keepsLead: (node: number) => boolean = () => false,
): void {
  for (let place = forward.lowest; forward.count > 0; place += 1) {
    if (forward.marks[place] === 0) continue
    forward.marks[place] = 0
    forward.count -= 1
    const node = at(net.order, place)
    const lead = at(net.lead, node)
    if (placeEarliest(net, node, keepsLead(node))) markAfter(net, forward, node)
    if (net.lead[node] !== lead) markBefore(net, backward, node)
  }
  for (let place = backward.highest; backward.count > 0; place -= 1) {
    if (backward.marks[place] === 0) continue
    backward.marks[place] = 0
    backward.count -= 1
    const node = at(net.order, place)
    const latest = latestOf(net, node)
    if (latest === net.latest[node]) continue
    net.latest[node] = latest
    markBefore(net, backward, node)
  }
}

// Sets lead, earliest and narrowed of a node and the conflicts of the edges to it, and says
// whether something became another that tells on what depends on it.
function placeEarliest(net: Network, node: number, keepsLead: boolean): boolean {
  const { from, kind, length, last, earliest, narrowed, clash, nextIn } = net
  const [start, end] = [at(net.first, node), at(last, node)]
  const waits = isAhead(net, node)
  let ready = FIRST_DAY
  let free = FIRST_DAY
  let soonest = start
  let narrow = start
  let hasDependency = false
  for (let edge = at(net.headIn, node); edge !== NONE; edge = at(nextIn, edge)) {
    clash[edge] = 0
    const before = at(from, edge)
    if (!waits || !isActive(net, before)) continue
    hasDependency = true
    const span = at(length, before)
    const announced = startAfter(net, edge, at(last, before) + span)
    const possible = startAfter(net, edge, at(narrowed, before) + span)
    const pushed = startAfter(net, edge, at(earliest, before) + span)
    ready = Math.max(ready, announced)
    narrow = Math.max(narrow, possible)
    if (kind[edge] === UNSTATED) free = Math.max(free, pushed)
    else soonest = Math.max(soonest, pushed)
    if (possible > end) clash[edge] = CERTAIN
    else if (announced > start) clash[edge] = POSSIBLE
  }
  const isMovable = !isFixed(net, node)
  if (!keepsLead) {
    const hasLead = net.keepsIntervals && hasDependency && !isTarget(net, node)
    net.lead[node] = hasLead ? Math.max(0, start - ready) : 0
  }
  if (hasDependency) soonest = Math.max(soonest, free + at(net.lead, node))
  if (waits && isMovable) {
    const today = net.today - at(length, node)
    soonest = Math.max(soonest, today)
    narrow = Math.max(narrow, today)
  }
  const newEarliest = isMovable ? within(soonest) : start
  const newNarrowed = Math.min(narrow, end)
  const isOther = newEarliest !== earliest[node] || newNarrowed !== narrowed[node]
  earliest[node] = newEarliest
  narrowed[node] = newNarrowed
  return isOther
}

/** The last day on which a node may start for the goal to hold, by what depends on it. */
export function latestOf(net: Network, node: number): number {
  if (!isAhead(net, node)) return NO_DAY
  if (node === net.goal) return at(net.last, node)
  let latest = NO_DAY
  for (let edge = at(net.headOut, node); edge !== NONE; edge = at(net.nextOut, edge)) {
    const limit = at(net.latest, at(net.to, edge))
    if (limit === NO_DAY) continue
    latest = Math.min(latest, within(overBefore(net, edge, limit) - at(net.length, node)))
  }
  // A fixed date gives nothing to what comes before it, however much time there is after it.
  return latest !== NO_DAY && isFixed(net, node) ? Math.min(latest, at(net.last, node)) : latest
}
