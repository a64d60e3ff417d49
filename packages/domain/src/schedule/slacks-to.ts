import { at } from './ints.ts'
import { type Network, NO_DAY } from './network.ts'
import { slackOf } from './slack.ts'
import { latestOf } from './sweep.ts'

/** For each node that leads to a target: how many days it may slip without moving that. */
export function slacksTo(net: Network, target: number): Map<number, number> {
  const towards = { ...net, goal: target, latest: new Int32Array(net.nodes).fill(NO_DAY) }
  const slacks = new Map<number, number>()
  for (let place = at(net.position, target); place >= 0; place -= 1) {
    const node = at(net.order, place)
    towards.latest[node] = latestOf(towards, node)
    const slack = slackOf(towards, node)
    if (slack !== null && node !== target) slacks.set(node, slack)
  }
  return slacks
}
