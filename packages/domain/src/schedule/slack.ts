import { at, type Ints } from './ints.ts'
import { isTarget, type Network, NO_DAY } from './network.ts'

/**
 * How many days later than announced a node may start so that a limit is kept: none where it must
 * come early in its window, fewer where it cannot come early enough; null where nothing limits it.
 */
export function slackOf(net: Network, node: number, latest: Ints = net.latest): number | null {
  const limit = at(latest, node)
  if (limit === NO_DAY) return null
  const earliest = at(net.earliest, node)
  return Math.min(limit - earliest, Math.max(0, limit - lastStart(net, node)))
}

/** Whether a node keeps its limit on some days of its window and not on others. */
export function mayFail(net: Network, node: number): boolean {
  const limit = at(net.latest, node)
  return at(net.earliest, node) <= limit && limit < lastStart(net, node)
}

/** The last day on which a node may start as it was announced, or as it was pushed to. */
export function lastStart(net: Network, node: number): number {
  return Math.max(at(net.last, node), at(net.earliest, node))
}

/**
 * The least slack of all that lead to the goal, negative where it does not hold: of what can slip
 * and surely fits, and of dates that cannot be kept. Null where there is none.
 */
export function slackToGoal(net: Network): number | null {
  let least: number | null = null
  for (let node = 0; node < net.nodes; node += 1) {
    const slack = boundingSlack(net, node)
    if (slack !== null && (least === null || slack < least)) least = slack
  }
  return least
}

/** The slack of a node as far as it bounds the goal's. */
export function boundingSlack(net: Network, node: number): number | null {
  const slack = slackOf(net, node)
  if (slack === null || slack < 0) return slack
  return isTarget(net, node) || mayFail(net, node) ? null : slack
}
