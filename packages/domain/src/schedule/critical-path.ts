import { at } from './ints.ts'
import { type Network, NO_DAY, NONE } from './network.ts'
import { boundingSlack } from './slack.ts'
import { overBefore } from './waiting.ts'

/**
 * The nodes of which each day of slip costs the goal a day, as a way to the goal: from the earliest
 * of those whose slack is the goal's, on by what leaves each the least time. Empty where nothing
 * that can slip leads to the goal.
 */
export function criticalPath(net: Network, slack: number | null, idOf: (node: number) => string) {
  let node = NONE
  for (let other = 0; slack !== null && other < net.nodes; other += 1) {
    if (boundingSlack(net, other) !== slack) continue
    if (node === NONE || isBefore(other, node)) node = other
  }
  const path: number[] = []
  while (node !== NONE) {
    path.push(node)
    node = node === net.goal ? NONE : nextOf(node)
  }
  return path

  // Of those that leave equally little time, a critical one.
  function nextOf(from: number): number {
    let [next, least] = [NONE, NO_DAY]
    for (let edge = at(net.headOut, from); edge !== NONE; edge = at(net.nextOut, edge)) {
      const to = at(net.to, edge)
      if (at(net.latest, to) === NO_DAY) continue
      const limit = overBefore(net, edge, at(net.latest, to))
      if (limit > least) continue
      if (limit < least || isBetter(to, next)) next = to
      least = limit
    }
    return next
  }

  function isBetter(a: number, b: number): boolean {
    const [first, second] = [isCritical(a), isCritical(b)]
    return first === second ? isBefore(a, b) : first
  }

  function isCritical(other: number): boolean {
    return boundingSlack(net, other) === slack
  }

  function isBefore(a: number, b: number): boolean {
    const days = at(net.earliest, a) - at(net.earliest, b)
    return days === 0 ? idOf(a) < idOf(b) : days < 0
  }
}
