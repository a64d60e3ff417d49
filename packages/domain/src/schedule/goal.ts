import { type Day, dayOfNumber } from '../date/day.ts'
import { compareText } from '../date/in-order.ts'
import { at } from './ints.ts'
import { isActive, isAhead, type Network, NONE } from './network.ts'
import { mayFail, slackToGoal } from './slack.ts'

/** How a process stands to its goal. */
export type GoalStanding = {
  milestone: string
  /** Whether it is done already. */
  isReached: boolean
  /** Whether the dates as they are announced let it take place when it is announced for. */
  holds: boolean
  /** The days that what leads to it may slip, negative where it does not hold. */
  slackDays: number | null
  /** What is dated so vaguely that it may come too late: by when it must be over. */
  provided: { milestone: string; by: Day }[]
}

/** The standing of the goal; undefined where there is none, or it is cancelled. */
export function goalOf(net: Network, idOf: (node: number) => string): GoalStanding | undefined {
  const { goal } = net
  if (goal === NONE || !isActive(net, goal)) return undefined
  const milestone = idOf(goal)
  if (!isAhead(net, goal)) {
    return { milestone, isReached: true, holds: true, slackDays: null, provided: [] }
  }
  const slackDays = slackToGoal(net)
  const provided: GoalStanding['provided'] = []
  for (let node = 0; node < net.nodes; node += 1) {
    if (!mayFail(net, node)) continue
    const by = dayOfNumber(at(net.latest, node) + at(net.length, node))
    provided.push({ milestone: idOf(node), by })
  }
  return {
    milestone,
    isReached: false,
    holds: slackDays === null || slackDays >= 0,
    slackDays,
    provided: provided.sort(
      (a, b) => compareText(a.by, b.by) || compareText(a.milestone, b.milestone),
    ),
  }
}
