import type { Fault } from '../fault.ts'
import { namedDateFaults } from '../milestone/named-date-faults.ts'
import { type Chart, lagOn, setNode } from './chart.ts'
import { cycleFaults, dependencyFaults, lagFaults } from './dependency-faults.ts'
import { at } from './ints.ts'
import { addEdge, addNode, NONE, removeEdge } from './network.ts'
import { makeWay } from './order.ts'
import type { Planned } from './planned.ts'
import { mark, markAfter, markBefore, noneDirty, sweep } from './sweep.ts'

/**
 * Adds a milestone to a chart, or puts it in the place of the one with its id, and computes anew
 * what it touches. Where it is faulty or closes a circle, nothing is changed.
 */
export function putMilestone(chart: Chart, milestone: Planned): Fault[] {
  const { net, nodes, milestones } = chart
  const { id } = milestone
  const find = (other: string) => milestones[nodes.get(other) ?? -1]
  const faults = [
    ...namedDateFaults(milestone),
    ...dependencyFaults(milestone, find),
    ...lagFaults(milestone, find),
  ]
  if (faults.length > 0) return faults
  const known = nodes.get(id)
  const node = known ?? addNode(net)
  const added = addEdges(chart, node, milestone)
  if (added === undefined) {
    const changed = milestones.with(node, milestone)
    return cycleFaults(changed, () => 'dependsOn')
  }
  nodes.set(id, node)
  milestones[node] = milestone
  setNode(chart, node, milestone)
  const backward = noneDirty(net)
  markBefore(net, backward, node)
  keepEdges(chart, node, milestone)
  const forward = noneDirty(net)
  mark(net, forward, node)
  markAfter(net, forward, node)
  mark(net, backward, node)
  sweep(net, forward, backward)
  return []
}

// Adds the edges that a node lacks; where one closes a circle, none of them.
function addEdges({ net, nodes }: Chart, node: number, { dependsOn = [] }: Planned) {
  const had = new Set(edgesTo(net, node).map(edge => at(net.from, edge)))
  const added: number[] = []
  for (const on of new Set(dependsOn)) {
    const before = nodes.get(on) as number
    if (had.has(before)) continue
    if (!makeWay(net, before, node)) {
      for (const edge of added) removeEdge(net, edge)
      return undefined
    }
    added.push(addEdge(net, before, node))
  }
  return added
}

// Takes out the edges that a node no longer has, and sets the lags of the others.
function keepEdges({ net, milestones }: Chart, node: number, milestone: Planned): void {
  const kept = new Set(milestone.dependsOn)
  for (const edge of edgesTo(net, node)) {
    const { id } = milestones[at(net.from, edge)] as Planned
    if (!kept.has(id)) removeEdge(net, edge)
    else [net.kind[edge], net.lag[edge]] = lagOn(milestone, id)
  }
}

function edgesTo(net: Chart['net'], node: number): number[] {
  const edges: number[] = []
  for (let edge = at(net.headIn, node); edge !== NONE; edge = at(net.nextIn, edge)) {
    edges.push(edge)
  }
  return edges
}
